import { z } from "zod";
import { getArea, StaffPage, type Area } from "../../access/index.ts";
import { getPerson, mayMeet } from "../../people/index.ts";
import { blankForm, Guard, problemAt, readForm, valueAt, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { isId } from "../../platform/values/index.ts";
import { Button, ErrorSummary, Heading, Radios, Textarea } from "../../ui/index.ts";
import { dutyPerson, readBy } from "../duty.query.ts";
import { FrontDoor } from "../front-door.tsx";
import { formatMoment } from "../../platform/words/days.ts";
import { urls } from "../urls.ts";
import { words } from "./new-concern.words.ts";
import { raiseConcern } from "./raise-concern.store.ts";

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

interface Props {
  readonly visit: Visit;
  readonly form: FormState;
  readonly areas: readonly Area[];
  readonly duty: string;
  readonly by: Date;
  readonly about: string | undefined;
}

function NewConcern({ visit, form, areas, duty, by, about }: Props) {
  const t = words.in(visit.language);
  const [area] = areas;
  return (
    <StaffPage visit={visit} title={t("title")} form={form} {...(area ? { area } : {})}>
      <ErrorSummary errors={form.problems} />
      <Heading size="l" caption={about && t("about", { name: about })}>
        {t("title")}
      </Heading>
      {area && <FrontDoor area={area} language={visit.language} />}
      <form method="post" action={urls.newConcern()} novalidate>
        <Guard visit={visit} />
        <input type="hidden" name="person" value={valueAt(form, "person")} />
        <p>{t("whoReads", { name: duty, by: formatMoment(by) })}</p>
        <Textarea
          name="words"
          label={t("words")}
          hint={t("wordsHint")}
          rows={8}
          value={valueAt(form, "words")}
          error={problemAt(form, "words")}
        />
        <Radios
          name="danger"
          label={t("danger")}
          value={valueAt(form, "danger")}
          error={problemAt(form, "danger")}
          items={[
            { value: "yes", label: t("dangerYes"), hint: t("dangerYesHint") },
            { value: "no", label: t("dangerNo") },
          ]}
        />
        <WhichArea {...{ areas, form, t }} />
        <Button>{t("send", { name: duty })}</Button>
      </form>
    </StaffPage>
  );
}

/** Asked only of those who work in several areas. */
function WhichArea({ areas, form, t }: Pick<Props, "areas" | "form"> & { t: ReturnType<typeof words.in> }) {
  if (areas.length === 1) return <input type="hidden" name="area" value={areas[0]?.id ?? ""} />;
  return (
    <Radios
      name="area"
      label={t("area")}
      value={valueAt(form, "area")}
      error={problemAt(form, "area")}
      items={areas.map((area) => ({ value: area.id, label: area.name }))}
    />
  );
}
