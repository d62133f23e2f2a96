import { getArea, namesOf } from "../../access/index.ts";
import { getPerson } from "../../people/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Conflict } from "../../platform/refusals.ts";
import { acknowledgeConcern } from "../acknowledge-concern.command.ts";
import { getConcern, listEscalations } from "../concern.query.ts";
import { urls } from "../urls.ts";
import { OneConcern, type Shown } from "./concern.view.tsx";

/** One concern: what was said, who was told, who has it, and whom to ring. */
export async function concernPage(visit: Visit): Promise<Answer> {
  const shown = await load(visit);
  const { concern } = shown;
  return page(<OneConcern visit={visit} {...shown} />, {
    looked: [
      {
        areaId: concern.area_id,
        subjectKind: "concern",
        subjectId: concern.id,
        ...(concern.person_id ? { personId: concern.person_id } : {}),
      },
    ],
  });
}

/** "I have read it and act on it". Whoever is second sees who was first. */
export async function acknowledgeHere(visit: Visit): Promise<Answer> {
  const concernId = visit.id("concern");
  try {
    await visit.run(acknowledgeConcern, { concernId });
  } catch (refusal) {
    if (!(refusal instanceof Conflict) || refusal.reason !== "already_acknowledged") throw refusal;
    return page(<OneConcern visit={visit} {...await load(visit)} />, { status: 409 });
  }
  return redirect(urls.concern(concernId));
}

async function load(visit: Visit): Promise<Shown> {
  return visit.read(async (reader) => {
    const concern = await getConcern(reader, visit.actor, visit.id("concern"));
    const escalations = await listEscalations(reader, concern.area_id, concern.id);
    const involved = [concern.duty_account_id, concern.acknowledged_by, ...escalations.map((one) => one.account_id)];
    const raiser = concern.raised_by_kind === "account" ? [concern.raised_by_id] : [];
    return {
      concern,
      escalations,
      area: await getArea(reader, concern.area_id),
      personName: concern.person_id
        ? (await getPerson(reader, concern.area_id, concern.person_id)).preferred_name
        : undefined,
      names: await namesOf(reader, [...involved.flatMap((id) => id ?? []), ...raiser]),
    };
  });
}
