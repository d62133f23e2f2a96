import type { Actor } from "../access/index.ts";
import type { CheckIn } from "./check-in.domain.ts";

/** Only whoever holds the link made for these questions answers them. */
export function mayAnswer(actor: Actor, one: Pick<CheckIn, "areaId" | "id">): boolean {
  const { link } = actor;
  return link?.purpose === "check-in" && link.subjectId === one.id && link.areaId === one.areaId;
}
