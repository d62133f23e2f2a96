import { DaysBar } from "../pictures/days-bar.tsx";
import { Figure, Figures } from "../pictures/figure.tsx";
import { MoneyBar } from "../pictures/money-bar.tsx";
import { MoneyTable } from "../pictures/money-table.tsx";
import { RangeRows } from "../pictures/range-rows.tsx";
import { Section } from "../pictures/section.tsx";
import { Stones, type Stone } from "../pictures/stones.tsx";

const weeks: Stone[] = [
  { state: "attended", number: 1, date: "22 Sep" },
  { state: "attended", number: 2, date: "29" },
  { state: "uncounted", date: "27 Oct" },
  { state: "absent", number: 3, date: "10 Nov" },
  { state: "tonight", number: 4, date: "17" },
  { state: "upcoming", number: 5, date: "24" },
  { state: "upcoming", number: 6, date: "1 Dec" },
];

/** Figures, bars and marks, each beside its words. */
export function galleryCharts() {
  return (
    <>
      <Figures>
        <Figure
          label="People"
          value="214"
          unit="of 300"
          bar={{ value: 214, max: 300 }}
          definition={{ href: "#person", label: "What counts as one person" }}
        >
          On course for 300 by 19 March.
        </Figure>
        <Figure label="First activity" value="25" unit="days">
          Half of young people wait longer than this.
        </Figure>
      </Figures>
      <Section heading="Money">
        <MoneyBar
          title="Of £170,000, 46% is spent, 25% committed and 29% free"
          parts={[
            { kind: "spent", share: 0.46, label: "Spent £78,412" },
            { kind: "committed", share: 0.25, label: "Committed £41,960" },
            { kind: "free", share: 0.29, label: "Free £49,628" },
          ]}
          mark={{ share: 0.63, label: "63% of the year has gone" }}
        />
        <MoneyTable
          rows={[
            { kind: "spent", amount: "£78,412", share: "46%", what: "£61,340 to 41 groups" },
            { kind: "committed", amount: "£41,960", share: "25%", what: "Places already promised" },
            { kind: "free", amount: "£49,628", share: "29%", what: "£577 for each person to come" },
          ]}
        />
      </Section>
      <Section heading="Where the 25 days go">
        <DaysBar
          title="Of 25 days, 11 go to waiting for a group's answer, whose clock is 4 days"
          steps={[
            { label: "Accept", days: 1 },
            { label: "First talk", days: 3 },
            { label: "Plan", days: 5 },
            { label: "Plan to group says yes: clock is 4 days", days: 11, clockDays: 4 },
            { label: "First session", days: 5 },
          ]}
        />
      </Section>
      <Section heading="Goals">
        <RangeRows
          rows={[
            {
              label: "Go somewhere every week that isn’t my room",
              note: "Importance 9",
              start: 3,
              latest: 6,
              figures: true,
            },
            { label: "Tell Mum one thing about my week", latest: 5, figures: true },
          ]}
        />
      </Section>
      <Section heading="Weeks">
        <Stones stones={weeks} label="Weeks of boxing" />
      </Section>
    </>
  );
}
