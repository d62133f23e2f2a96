import { Button } from "../components/button.tsx";
import { Face } from "../pictures/face.tsx";
import { GoalFlower } from "../pictures/goal-flower.tsx";
import { BigPress, Presses } from "../pictures/presses.tsx";
import { ScaleQuestion } from "../pictures/scale-question.tsx";
import { Section } from "../pictures/section.tsx";
import { SoftCard } from "../pictures/soft-card.tsx";
import { StonePath } from "../pictures/stone-path.tsx";
import { WaitingCard } from "../pictures/waiting-card.tsx";
import { WithIcon } from "../pictures/with-icon.tsx";

const upcoming = [7, 8, 9, 10, 11, 12].map((number) => ({ state: "upcoming" as const, number }));

/** The pages of young people and of groups, as on a phone. */
export function galleryYoung() {
  return (
    <Section heading="Young people’s and groups’ pages">
      <div class="lw-gallery-phones">
        <div>
          <SoftCard tone="pine" caption="My next time" heading="Thursday 26 November" level={3}>
            <WithIcon icon="walk">12 minutes on foot.</WithIcon>
            <WithIcon icon="tick">Already paid. It costs you nothing.</WithIcon>
            <div class="lw-pair">
              <Button>I’m coming</Button>
              <Button variant="secondary">I can’t come</Button>
            </div>
          </SoftCard>
          <SoftCard heading="My 12 weeks" level={3}>
            <StonePath
              stones={[
                { state: "attended", number: 1 },
                { state: "attended", number: 2 },
                { state: "attended", number: 3 },
                { state: "uncounted" },
                { state: "absent", number: 4 },
                { state: "attended", number: 5 },
                { state: "tonight", number: 6 },
                ...upcoming,
              ]}
            />
          </SoftCard>
          <SoftCard heading="My goal" level={3}>
            <GoalFlower
              answers={[
                { score: 2, label: "September" },
                { score: 6, label: "Now" },
              ]}
            />
            <div class="lw-person-line">
              <Face face="brown" />
              <p>Priya, my link worker</p>
            </div>
          </SoftCard>
        </div>
        <form action="/gallery">
          <ScaleQuestion
            name="happy"
            question="Overall, how happy did you feel yesterday?"
            highest="completely"
            lowest="not at all"
            value={6}
            progress="3 of 7"
            whoSees="Only Priya sees this, on Monday"
            level={3}
          />
        </form>
        <form action="/gallery">
          <BigPress name="mina" about="Mina" value="here" hereLabel="Here" absentLabel="Not here" />
          <BigPress name="ola" about="Ola" value="absent" hereLabel="Here" absentLabel="Not here" />
          <Presses
            name="why"
            about="Why"
            size="chip"
            presses={[
              { value: "poorly", label: "Poorly" },
              { value: "told", label: "They told us" },
            ]}
          />
          <Presses
            name="seats"
            about="Places free"
            size="number"
            value={3}
            presses={[0, 1, 2, 3].map((seats) => ({ value: seats, label: seats }))}
          />
          <WaitingCard heading="Could you welcome a 13-year-old on Thursdays?" href="#answer">
            Answer by Friday 5pm
          </WaitingCard>
        </form>
      </div>
    </Section>
  );
}
