import { DaysBar, Section, Table } from "../../ui/index.ts";
import { disclose } from "../disclosure.domain.ts";
import { stepsThatAddUp } from "../steps.domain.ts";
import { urls } from "../urls.ts";
import type { PartProps } from "./headlines.tsx";
import { say } from "./shown.ts";
import { words } from "./steps.words.ts";

const stepsInOrder = [
  { name: "accepted", short: "shortAccepted", clock: "decide_referral" },
  { name: "talked", short: "shortTalked", clock: "first_contact" },
  { name: "planned", short: "shortPlanned", clock: undefined },
  { name: "agreed", short: "shortAgreed", clock: "group_answer" },
  { name: "went", short: "shortWent", clock: undefined },
] as const;

/** Which step loses the days between referral and first session, each beside its clock. */
export function StepsPanel({ visit, counted }: PartProps) {
  const t = words.in(visit.language);
  const total = counted.firstActivity.days;
  const aside = <a href={urls.figure("steps")}>{t("worked")}</a>;
  if (total === null || Number(counted.steps.people) < 8)
    return (
      <Section heading={t("titleNone")} aside={aside}>
        <p>{t("tooFew")}</p>
      </Section>
    );
  const rows = rowsOf(counted, total);
  const worst = rows.reduce((a, b) => ((b.over - a.over || b.days - a.days) > 0 ? b : a));
  return (
    <Section heading={t("title", { days: total })} aside={aside}>
      <p>
        <strong>
          {t(worst.over > 0 ? "late" : "longest", { step: t(worst.name), days: worst.days, over: worst.over })}
        </strong>
      </p>
      <DaysBar
        title={t("bar")}
        steps={rows.map((row) => ({
          label: t(row.short),
          days: row.days,
          ...(row.clockDays === undefined ? {} : { clockDays: row.clockDays }),
        }))}
      />
      <Table
        caption={t("bar")}
        captionClass="nhsuk-u-visually-hidden"
        responsive
        head={[
          t("step"),
          { content: t("daysOn"), format: "numeric" },
          { content: t("clock"), format: "numeric" },
          { content: t("over"), format: "numeric" },
          { content: t("people"), format: "numeric" },
        ]}
        rows={rows.map((row) => [
          row === worst ? <strong>{t(row.name)}</strong> : t(row.name),
          row.days,
          row.clock ? t(row.clock.unit === "days" ? "clockDays" : "working_days", { amount: row.clock.amount }) : "–",
          row.over > 0 ? row.over : "–",
          say(disclose(Number(counted.reached[row.name]))),
        ])}
      />
      <p class="lw-small">{t("note", { days: total })}</p>
    </Section>
  );
}

/** Five working days are a week of seven: waits are counted in calendar days. */
function rowsOf(counted: PartProps["counted"], total: number) {
  const days = stepsThatAddUp(
    stepsInOrder.map((step) => counted.steps[step.name] ?? 0),
    total,
  );
  return stepsInOrder.map((step, index) => {
    const clock = step.clock && counted.clocks.get(step.clock);
    const clockDays = clock && (clock.unit === "days" ? clock.amount : Math.ceil((clock.amount * 7) / 5));
    const taken = days[index] ?? 0;
    return { ...step, days: taken, clock, clockDays, over: clockDays ? Math.max(0, taken - clockDays) : 0 };
  });
}
