import { Chips, Doors } from "../pictures/doors.tsx";
import { HelpNumbers, HowItGoes } from "../pictures/how-it-goes.tsx";
import { NamedWait } from "../pictures/named-wait.tsx";
import { Scene } from "../pictures/scene.tsx";
import { Section } from "../pictures/section.tsx";
import { SeeAndNot } from "../pictures/see-and-not.tsx";
import { Thanks } from "../pictures/thanks.tsx";
import { NextSteps } from "../pictures/timeline.tsx";

/** What people see who are not signed in. */
export function galleryPublic() {
  return (
    <Section heading="Public pages">
      <div class="lw-gallery-scene">
        <Scene />
      </div>
      <Doors
        doors={[
          {
            audience: "For children and young people",
            label: "I need some help",
            href: "#help",
            text: "Tell us a little in five short screens.",
            time: "About 3 minutes",
            main: true,
          },
          {
            audience: "For parents, carers and family",
            label: "I’m worried about someone",
            href: "#worried",
            text: "Tell us about your child.",
            time: "About 5 minutes",
          },
        ]}
      />
      <Chips
        label="Narrow the search"
        links={[
          { href: "#after", label: "After school" },
          { href: "#quiet", label: "Quiet places", current: true },
        ]}
      />
      <Thanks
        level={3}
        heading="Thank you. We have Mina’s referral."
        wait={
          <NamedWait lead="You will hear by" when="Thursday 10 September, 5pm" who="from Priya Shah, link worker" />
        }
      >
        <p>
          Your reference is <strong>LW-7K3M-2Q</strong>
        </p>
      </Thanks>
      <div class="lw-halves">
        <NextSteps
          steps={[
            {
              when: "By Thursday 10 September, 5pm",
              children: "Priya reads it and says yes, no, or asks you something.",
            },
            { when: "Then it is up to Mina", children: "They meet and choose something to try." },
          ]}
        />
        <SeeAndNot
          seeHeading="You will see"
          see={["that we have it", "our yes or no, and why"]}
          notHeading="You will not see"
          not={["what Mina tells us"]}
        />
      </div>
      <HowItGoes
        steps={[
          { heading: "You tell us a little", text: "Only what we need." },
          { heading: "A link worker gets in touch", text: "The way you chose." },
          { heading: "You choose something together", text: "You decide." },
        ]}
      />
      <HelpNumbers
        heading="Need help right now?"
        text="You don’t have to wait for us."
        numbers={[
          { number: "999", text: "if someone is hurt or in danger" },
          { number: "0800 1111", text: "Childline", href: "tel:08001111" },
        ]}
      />
    </Section>
  );
}
