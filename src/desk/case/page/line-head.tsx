import type { Visit } from "../../../platform/http/index.ts";
import type { PlanLine } from "../../../plans/index.ts";
import { Tag, type TagColour } from "../../../ui/index.ts";
import { words } from "./case.words.ts";

const colours: Record<PlanLine["status"], TagColour> = {
  waiting: "yellow",
  going: "green",
  done: "grey",
  ended: "grey",
  fell_through: "grey",
};

/** The head of a plan line: what it is and where it stands. */
export function LineHead({ visit, line }: { visit: Visit; line: PlanLine }) {
  const t = words.in(visit.language);
  return (
    <div class="lw-sheet__head">
      <h3 class="lw-sheet__heading">{line.title}</h3>
      <Tag colour={colours[line.status]}>{t(line.status === "ended" ? "endedTag" : line.status)}</Tag>
    </div>
  );
}
