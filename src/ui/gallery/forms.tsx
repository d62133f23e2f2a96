import { Button } from "../components/button.tsx";
import { CharacterCount } from "../components/character-count.tsx";
import { Checkboxes } from "../components/checkboxes.tsx";
import { DateInput } from "../components/date-input.tsx";
import { Input } from "../components/input.tsx";
import { Radios } from "../components/radios.tsx";
import { Select } from "../components/select.tsx";
import { Section } from "../pictures/section.tsx";
import { Steps } from "../pictures/steps.tsx";
import { SoFar } from "../pictures/so-far.tsx";

/** A question with everything that can be in one. */
export function galleryForms() {
  return (
    <Section heading="Questions">
      <div class="lw-journey">
        <form action="/gallery">
          <Steps number={3} total={9} of="School referral" />
          <Radios
            name="reach"
            label="How can we reach Mina?"
            error="Choose how we can reach Mina"
            items={[
              {
                value: "text",
                label: "By text",
                conditional: <Input name="number" label="Number" type="tel" width={20} />,
              },
              { value: "school", label: "At school", hint: "Rowan takes her out of a lesson" },
            ]}
          />
          <Checkboxes
            name="likes"
            label="What does Mina like?"
            value={["art"]}
            items={[
              { value: "art", label: "Drawing" },
              { value: "sport", label: "Sport" },
              { divider: "or" },
              { value: "none", label: "We do not know yet", behaviour: "exclusive" },
            ]}
          />
          <DateInput name="born" label="When was Mina born?" hint="For example, 9 3 2012" value={{ day: 9 }} />
          <Select
            name="year"
            label="School year"
            items={[
              { value: "9", text: "Year 9" },
              { value: "10", text: "Year 10" },
            ]}
          />
          <CharacterCount name="why" label="What is going on?" maxlength={500} rows={3} />
          <div class="lw-acts">
            <Button>Save and continue</Button>
            <a href="#later">Save and come back later</a>
          </div>
        </form>
        <SoFar
          items={[{ label: "From", value: "Rowan Ellis, pastoral lead" }]}
          changeHref="#change"
          saved="Saved at 2:32pm. Kept for 14 days."
        />
      </div>
    </Section>
  );
}
