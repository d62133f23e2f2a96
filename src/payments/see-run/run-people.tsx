import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Amounts, RunSteps, Section, type RunStep } from "../../ui/index.ts";
import { shared } from "../finance.words.ts";
import { stopping } from "../findings.domain.ts";
import { steps, type RunStatus } from "../run.domain.ts";
import type { RunView } from "./run-view.query.ts";
import { words } from "./run.words.ts";
import { words as stepWords } from "./step.words.ts";

interface Props {
  readonly visit: Visit;
  readonly view: RunView;
}

/** Built, checked, approved, released: each with the name of who did it or who can. */
export function PeopleSteps({ visit, view }: Props) {
  const t = words.in(visit.language);
  const { run, names, findings } = view;
  const done = steps.indexOf(run.status);
  const stateOf = (step: RunStatus): RunStep["state"] => {
    const index = steps.indexOf(step);
    return index <= done ? "done" : index === done + 1 ? "now" : "later";
  };
  const at = (by: string | null, when: Date | null) =>
    by && when ? [t("did", { name: names.get(by) ?? "" }), formatMoment(when, visit.language, "short")] : undefined;
  const lines = (said: readonly string[]) => said.flatMap((line, index) => (index > 0 ? [<br />, line] : [line]));
  const open = t("left_to_look", { count: run.status === "built" ? findings.length : stopping(findings).length });
  return (
    <RunSteps
      steps={[
        {
          label: t("stepBuilt"),
          state: "done",
          children: lines([
            t("fromRegisters", { name: names.get(run.builtBy) ?? "" }),
            formatMoment(run.builtAt, visit.language, "short"),
          ]),
        },
        {
          label: t("stepChecked"),
          state: stateOf("checked"),
          children: lines(at(run.checkedBy, run.checkedAt) ?? [whoCould(visit, view, "check"), open]),
        },
        {
          label: t("stepApproved"),
          state: stateOf("approved"),
          children: lines(at(run.approvedBy, run.approvedAt) ?? [whoCould(visit, view, "approve")]),
        },
        {
          label: t("stepReleased"),
          state: stateOf("released"),
          children: lines(at(run.releasedBy, run.releasedAt) ?? [whoCould(visit, view, "release"), t("downloads")]),
        },
      ]}
    />
  );
}

/** "Helen Quarrie or Tom Ivesley": who may take a step, without those who have taken another. */
export function whoCould(visit: Visit, view: RunView, step: "check" | "approve" | "release"): string {
  const t = words.in(visit.language);
  const { run } = view;
  const others = step === "check" ? [] : [run.checkedBy, ...(step === "release" ? [run.approvedBy] : [])];
  const free = view.could[step].filter((colleague) => !others.includes(colleague.id));
  if (free.length === 0) return t("nobody");
  // Your own name comes first: the page is read by you.
  free.sort((a, b) => Number(b.id === visit.actor.id) - Number(a.id === visit.actor.id));
  const said = free.map(({ id, name }) => (id === visit.actor.id ? t("you", { name }) : name));
  return said.reduce((a, b) => shared.in(visit.language)("or", { a, b }));
}

/** Who checks, approves and releases, and whether that rules the reader out. */
export function ThreePeople({ visit, view }: Props) {
  const t = words.in(visit.language);
  const { run, names } = view;
  const name = (by: string | null, step: "check" | "approve" | "release") =>
    by ? (names.get(by) ?? "") : whoCould(visit, view, step);
  const why = whyYouCannot(visit, view);
  return (
    <Section heading={t("threePeople")}>
      <Amounts
        rows={[
          { label: t("checks"), amount: name(run.checkedBy, "check") },
          { label: t("approves"), amount: name(run.approvedBy, "approve") },
          { label: t("releases"), amount: name(run.releasedBy, "release") },
        ]}
      />
      {why && <p>{stepWords.in(visit.language)(why)}</p>}
    </Section>
  );
}

/** Said to whoever took a step, whatever roles they hold, until the run has left. */
function whyYouCannot({ actor }: Visit, { run }: RunView): "you_checked" | "you_approved" | undefined {
  if (run.status === "released") return undefined;
  if (run.checkedBy === actor.id) return "you_checked";
  return run.approvedBy === actor.id ? "you_approved" : undefined;
}
