import { findAreaBySlug, type Area } from "../../access/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";

/** The area of a public page's address. A colleague signed in may open any area's. @throws NotFound */
export async function readArea(visit: Visit): Promise<Area> {
  const area = await visit.read((reader) => findAreaBySlug(reader, visit.params["area"] ?? ""));
  if (!area) throw new NotFound("area");
  return area;
}
