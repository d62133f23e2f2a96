import { z } from "zod";
import { readForm, withProblem, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Look, type Visit } from "../../platform/http/index.ts";
import { Conflict } from "../../platform/refusals.ts";
import { findDecision } from "../decision.query.ts";
import { getReferral } from "../referral.query.ts";
import { urls } from "../urls.ts";
import { acceptReferral } from "./accept-referral.command.ts";
import { ReferralView } from "./referral.view.tsx";
import { words } from "./referral.words.ts";
import { readReferral, type ShownReferral } from "./shown-referral.query.ts";

/** Shows a referral to those who answer it, and later what was answered. */
export async function showReferral(visit: Visit): Promise<Answer> {
  const shown = await visit.read((reader) => readReferral(reader, visit.actor, visit.id("referral")));
  return page(<ReferralView visit={visit} shown={shown} />, { looked: [lookAt(shown)] });
}

/** Accepts it; the case is open when the answer comes. */
export async function acceptHere(visit: Visit): Promise<Answer> {
  const referralId = visit.id("referral");
  const t = words.in(visit.language);
  const read = readForm(z.object({ overrideReason: z.string().max(1000, t("overrideLong")).optional() }), visit.body);
  if (!read.ok) return again(visit, 422, read.form);
  try {
    await visit.run(acceptReferral, { referralId, ...read.data });
  } catch (refusal) {
    if (!(refusal instanceof Conflict)) throw refusal;
    if (refusal.reason === "already_decided") return again(visit, 409);
    if (refusal.reason !== "reason_needed") throw refusal;
    return again(visit, 422, withProblem(visit.body, "overrideReason", t("overrideMissing")));
  }
  const decision = await visit.read(async (reader) => {
    const { area_id: areaId } = await getReferral(reader, visit.actor, referralId);
    return findDecision(reader, areaId, referralId);
  });
  const caseId = decision?.kind === "accepted" ? decision.caseId : null;
  return redirect(caseId ? urls.case(caseId) : urls.referral(referralId));
}

/** The page again: with what is missing, or, when another was faster, with what they decided. */
export async function again(visit: Visit, status: 409 | 422, form?: FormState): Promise<Answer> {
  const shown = await visit.read((reader) => readReferral(reader, visit.actor, visit.id("referral")));
  const late = status === 409;
  return page(<ReferralView visit={visit} shown={shown} late={late} {...(form ? { form } : {})} />, {
    status,
    looked: [lookAt(shown)],
  });
}

/** What the audit says of a look at a referral. */
export function lookAt({ referral }: ShownReferral): Look {
  return {
    areaId: referral.area_id,
    subjectKind: "referral",
    subjectId: referral.id,
    personId: referral.person_id,
  };
}
