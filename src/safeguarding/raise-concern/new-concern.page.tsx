import { z } from "zod";
import { getArea } from "../../access/index.ts";
import { getPerson, mayMeet } from "../../people/index.ts";
import { blankForm, readForm, valueAt, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { isId } from "../../platform/values/index.ts";
import { dutyPerson, readBy } from "../duty.query.ts";
import { urls } from "../urls.ts";
import { NewConcern } from "./new-concern.view.tsx";
import { words } from "./new-concern.words.ts";
import { raiseConcern } from "./raise-concern.ts";

const schema = (t: ReturnType<typeof words.in>) =>
  z.object({
    words: z
      .string({ error: t("wordsMissing") })
      .trim()
      .min(1, t("wordsMissing"))
      .max(5000, t("wordsLong")),
    danger: z.enum(["yes", "no"], { error: t("dangerMissing") }),
    person: z.string().optional(),
    area: z.string({ error: t("areaMissing") }),
  });

/** Opens from the header of every page for staff; `?person=` says about whom. */
export async function newConcernPage(visit: Visit): Promise<Answer> {
  return page(await view(visit, blankForm({ person: visit.query["person"] ?? "" })));
}

/** Sends it: the person on duty is told in the same act. */
export async function raiseConcernHere(visit: Visit): Promise<Answer> {
  const read = readForm(schema(words.in(visit.language)), visit.body);
  if (!read.ok) return page(await view(visit, read.form), { status: 422 });
  const { data } = read;
  if (!visit.actor.areaIds.includes(data.area)) throw new NotFound();
  const about = await findAbout(visit, data.area, data.person);
  const id = await visit.act((work) =>
    raiseConcern(work, {
      areaId: data.area,
      ...(about ? { personId: about.id } : {}),
      sourceKind: "page",
      words: data.words,
      dangerNow: data.danger === "yes",
    }),
  );
  return redirect(urls.concern(id));
}

/** The person the concern is about, when the actor may see them at all. */
async function findAbout(visit: Visit, areaId: string, personId: string | undefined) {
  if (!isId(personId)) return undefined;
  return visit.read(async (reader) => {
    if (!(await mayMeet(reader, visit.actor, areaId, personId))) throw new NotFound();
    return getPerson(reader, areaId, personId);
  });
}

async function areaOfPerson(visit: Visit, personId: string): Promise<string | undefined> {
  if (!isId(personId)) return undefined;
  for (const areaId of visit.actor.areaIds)
    if (await visit.read((reader) => mayMeet(reader, visit.actor, areaId, personId))) return areaId;
  throw new NotFound();
}

async function view(visit: Visit, form: FormState) {
  const typedPerson = valueAt(form, "person");
  const areaId = (await areaOfPerson(visit, typedPerson)) ?? visit.actor.areaIds[0];
  if (!areaId) throw new NotFound();
  const about = await findAbout(visit, areaId, typedPerson);
  const known = await visit.read(async (reader) => ({
    areas: await Promise.all((about ? [areaId] : visit.actor.areaIds).map((id) => getArea(reader, id))),
    duty: (await dutyPerson(reader, areaId, visit.now)).name,
    by: await readBy(reader, areaId, visit.now),
  }));
  return <NewConcern {...{ visit, form, ...known, about: about?.preferred_name }} />;
}
