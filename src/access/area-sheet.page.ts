import { file, type Answer, type Visit } from "../platform/http/index.ts";
import { NotFound } from "../platform/refusals.ts";
import { areaStylesheet } from "../ui/index.ts";

const year = 365 * 86_400;

/** The small sheet that gives pages an area's own colour. Its address is the colour, so it never changes. */
export async function areaSheet(visit: Visit): Promise<Answer> {
  const colour = /^([0-9a-f]{6})\.css$/.exec(visit.params["sheet"] ?? "")?.[1];
  if (!colour) throw new NotFound();
  try {
    return file("text/css; charset=utf-8", areaStylesheet(`#${colour}`), undefined, { cacheSeconds: year });
  } catch (error) {
    // White on it would be hard to read: no area has it.
    if (error instanceof RangeError) throw new NotFound();
    throw error;
  }
}
