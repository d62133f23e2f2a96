import { z } from "zod";
import { getArea, StaffPage } from "../../access/index.ts";
import {
  answerSearch,
  directoryUrls,
  getActivity,
  readAsked,
  SearchAnswers,
  SearchForm,
  searchWords,
} from "../../directory/index.ts";
import { readForm } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Conflict, NotFound } from "../../platform/refusals.ts";
import { isId } from "../../platform/values/index.ts";
import { londonTime } from "../../platform/words/days.ts";
import { ErrorSummary, PageHead } from "../../ui/index.ts";
import { reservePlace } from "../reserve-place/reserve-place.command.ts";
import { urls } from "../urls.ts";
import { readFind } from "./find-facts.query.ts";
import { Find } from "./find.view.tsx";
import { words } from "./find.words.ts";
import { canExplain, type Refused } from "./refusal.tsx";

/** The search for one young person, filled in from the case. */
export async function showFindFor(visit: Visit): Promise<Answer> {
  return findPage(visit);
}

async function findPage(visit: Visit, refused?: Refused): Promise<Answer> {
  const facts = await visit.read((reader) => readFind(reader, visit, visit.id("case")));
  const { areaId, id, personId } = facts.one;
  const status = refused ? 409 : facts.answered.unknownPlace ? 422 : 200;
  return page(<Find visit={visit} facts={facts} refused={refused} />, {
    status,
    looked: [{ areaId, subjectKind: "case", subjectId: id, personId }],
  });
}

/** Reserves in one act. Refused, the same search comes back with the reason and the next best. */
export async function reserve(visit: Visit): Promise<Answer> {
  const caseId = visit.id("case");
  const schema = z.object({ activity: z.string().refine(isId), helps: z.string().trim().max(300).optional() });
  const read = readForm(schema, visit.body);
  if (!read.ok) throw new NotFound("activity");
  const { activity: activityId, helps } = read.data;
  try {
    await visit.run(reservePlace, { caseId, activityId, ...(helps ? { whatHelps: helps } : {}) });
  } catch (error) {
    if (!(error instanceof Conflict) || !canExplain(error)) throw error;
    const { name } = await visit.read((reader) => getActivity(reader, activityId));
    return findPage(visit, { activityId, activityName: name, conflict: error });
  }
  return redirect(urls.case(caseId));
}

/** The search for nobody in particular: nothing can be reserved from it. */
export async function showFind(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const asked = readAsked(visit.query);
  const [areaId] = visit.actor.areaIds;
  if (!areaId) throw new NotFound("area");
  const { area, answered } = await visit.read(async (reader) => ({
    area: await getArea(reader, areaId),
    answered: await answerSearch(reader, asked, visit.now),
  }));
  const message = searchWords.in(visit.language)("unknownPlace", { near: asked.near });
  const problems = answered.unknownPlace ? [{ field: "near", message }] : [];
  return page(
    <StaffPage visit={visit} title={t("title")} current="find" area={area} form={{ values: {}, problems }}>
      <ErrorSummary errors={problems} />
      <PageHead heading={t("title")}>
        <p>{t("forAnyone")}</p>
      </PageHead>
      <SearchForm
        action={urls.find()}
        asked={asked}
        language={visit.language}
        nearError={answered.unknownPlace ? message : undefined}
      />
      {!answered.unknownPlace && (
        <SearchAnswers
          found={answered.found}
          wider={answered.wider}
          asked={asked}
          language={visit.language}
          now={{ today: visit.today, time: londonTime(visit.now) }}
          path={urls.find()}
          each={(hit) => ({ href: directoryUrls.activity(area.slug, hit.candidate.activityId) })}
        />
      )}
    </StaffPage>,
    answered.unknownPlace ? { status: 422 } : {},
  );
}
