import type { Reachable, SafestWay } from "../people/index.ts";

/** The phone to which a link may be texted. None where others look at the phone: a link would give it away. */
export function phoneForLink<Point extends Reachable>({ how, point }: SafestWay<Point>): Point | undefined {
  return how === "text" && point && !point.shared_phone ? point : undefined;
}
