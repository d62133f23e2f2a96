import { Button } from "../components/button.tsx";
import { Tag } from "../components/tag.tsx";
import { Counts } from "../pictures/counts.tsx";
import { Amounts, Evidence, FactGrid, Facts } from "../pictures/facts.tsx";
import { Icon } from "../pictures/icon.tsx";
import { KeyCap, Line, Lines } from "../pictures/lines.tsx";
import { LoadBar } from "../pictures/load-bar.tsx";
import { Quote } from "../pictures/quote.tsx";
import { Filters, RunSteps } from "../pictures/run-steps.tsx";
import { SafeContactNotice } from "../pictures/safe-contact-notice.tsx";
import { Columns, Section } from "../pictures/section.tsx";
import { Timeline } from "../pictures/timeline.tsx";

const act = (words: string) => <Button variant="secondary">{words}</Button>;

/** Lines, notices and lists of staff pages. */
export function galleryStaff() {
  return (
    <>
      <Counts
        label="Your lists"
        counts={[
          { count: 2, label: "overdue", href: "#overdue" },
          { count: 1, label: "new referral", href: "#new" },
          { count: 3, label: "gone quiet", href: "#quiet" },
        ]}
      />
      <SafeContactNotice
        heading="Text Maja. Do not ring the house."
        facts={[
          { label: "Language", value: "English. Her mum: Polish, book an interpreter" },
          { label: "May know", value: "Mum, school and GP, a part each" },
        ]}
      >
        07700 900 142, after 3:30pm. No voicemail.
      </SafeContactNotice>
      <SafeContactNotice heading="Nobody has written down how to reach Maja safely." missing />
      <Columns main={<LinesAndQuote />} side={<Side />} />
      <RunSteps
        steps={[
          { label: "Built", children: "By itself, from registers", state: "done" },
          { label: "Checked", children: "You, 5 of 61 left", state: "now" },
          { label: "Approved", children: "Marcus Elderfield", state: "later" },
          { label: "Released", children: "Helen Quarrie", state: "later" },
        ]}
      />
    </>
  );
}

function LinesAndQuote() {
  return (
    <>
      <Section heading="Overdue" count={4} aside="Oldest first" flush id="overdue">
        <Lines>
          <Line
            {...{ keyNumber: 1, name: "Noor Applegarth", href: "#noor", aside: "16", clock: "since Friday" }}
            why="Ring back about travel to Wolverton"
            tag={<Tag colour="red">4 days late</Tag>}
            act={act("Record a call")}
          />
          <Line
            {...{ keyNumber: 2, name: "Kofi Brightwater", href: "#kofi", aside: "13", tone: "new" }}
            why="From Lord Grey Academy, yesterday 11:40"
            act={act("Read and decide")}
          >
            <Facts plain facts={[{ text: "Age 11 to 18" }, { text: "In Bletchley" }, { text: "He has agreed" }]} />
            <LoadBar value={21} max={48} thin />
          </Line>
          <Line
            icon={<Icon name="octagon" size={22} />}
            name="Bank details changed 6 days ago"
            why="Marmalade Gloves, £110.00. Someone asked by e-mail for a new account."
            act={act("Record the call-back")}
          >
            <Evidence items={["Asked: 11 November, by e-mail", "Call-back: not recorded"]} />
          </Line>
          <Line
            icon={<span class="lw-number">4</span>}
            name="Tin Whistle Kickboxing"
            href="#kick"
            why="Kickboxing, white belt class. Mondays, 5pm to 6pm"
            act={act("Ask for £1 more")}
          >
            <Facts facts={[{ text: "Last free place" }, { text: "£1 over the fund’s limit", but: true }]} />
            <FactGrid
              facts={[
                { label: "Next", value: "Mon 23 Nov, 5pm" },
                { label: "Where", value: "Oldbrook, 2.4 miles" },
                { label: "Cost", value: "£7, ask for £1 more" },
              ]}
            />
          </Line>
        </Lines>
      </Section>
      <Quote heading="What matters to me" by="Maja’s words, 8 September." actions={<a href="#ask">Ask her again</a>}>
        “I want somewhere nobody knows me from school.”
      </Quote>
    </>
  );
}

function Side() {
  return (
    <>
      <Section heading="Your caseload">
        <p>
          <strong>23</strong> of 28 points
        </p>
        <LoadBar value={23} max={28} />
      </Section>
      <Section heading="This run">
        <Amounts
          rows={[
            { label: "Asked for, 61", amount: "£4,386.00" },
            { label: "Held, 2", amount: "– £254.00" },
            { label: "Ready, 59", amount: "£4,132.00", sum: true },
          ]}
        />
      </Section>
      <Section heading="Timeline">
        <Filters
          label="Filter the timeline"
          links={[
            { href: "#all", label: "All", current: true },
            { href: "#money", label: "Money" },
          ]}
        />
        <Timeline
          entries={[{ when: "10 November · Attendance", text: "Missed boxing. Dentist", by: "Sam Elderwood, by link" }]}
        />
        <p>
          <KeyCap>c</KeyCap> records a contact
        </p>
      </Section>
    </>
  );
}
