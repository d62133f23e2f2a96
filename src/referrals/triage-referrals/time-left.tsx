import { Tag } from "../../ui/index.ts";
import { timeLeft } from "./time-left.domain.ts";
import { words } from "./time-left.words.ts";

/** "27 hours left to decide", yellow on its last day; "4 hours late" in red. */
export function TimeLeft({ now, by, language }: { now: Date; by: Date; language: string }) {
  const t = words.in(language);
  const { late, unit, count } = timeLeft(now, by);
  const said = late ? t(unit === "days" ? "lateDays" : "lateHours", { count }) : t(unit, { count });
  return <Tag colour={late ? "red" : unit === "hours" ? "yellow" : "grey"}>{said}</Tag>;
}
