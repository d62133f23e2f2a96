import { blankForm, readForm, valueAt, withProblem, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Conflict, Forbidden } from "../../platform/refusals.ts";
import { kindNoText, safeNumberFor } from "../follow-referral/kind-no.message.ts";
import { declineReasons, type DeclineReason } from "../referral.domain.ts";
import { mayDecide } from "../referral.policy.ts";
import { urls } from "../urls.ts";
import { declineSchema } from "./decline.form.ts";
import { declineReferral } from "./decline-referral.command.ts";
import { DeclineView, type DeclineViewProps } from "./decline.view.tsx";
import { words } from "./decline.words.ts";
import { helpfulMessage } from "./helpful-message.ts";
import { again, lookAt } from "./referral.page.tsx";
import { readReferral } from "./shown-referral.query.ts";

type Known = Pick<DeclineViewProps, "shown" | "kindNo">;

/** Asks for the reason, then for the message to the referrer, begun with something helpful. */
export async function declinePage(visit: Visit): Promise<Answer> {
  const known = await load(visit);
  if (known.shown.decision) return redirect(urls.referral(known.shown.referral.id));
  const t = words.in(visit.language);
  const reason = toReason(visit.query["reason"]);
  if (!reason && visit.query["next"] === undefined) return show(visit, known, reason, blankForm());
  if (!reason) return show(visit, known, reason, withProblem({}, "reason", t("reasonMissing")));
  return show(visit, known, reason, blankForm({ message: helpfulMessage(known.shown, reason, visit.publicUrl) }));
}

/** Declines it and tells the referrer. */
export async function declineHere(visit: Visit): Promise<Answer> {
  const known = await load(visit);
  const { referral, person } = known.shown;
  const names = [person.preferred_name, person.given_name, person.family_name].flatMap((name) => name ?? []);
  const read = readForm(declineSchema(words.in(visit.language), names), visit.body);
  if (!read.ok) return show(visit, known, toReason(valueAt(read.form, "reason")), read.form);
  try {
    await visit.run(declineReferral, { referralId: referral.id, ...read.data });
  } catch (refusal) {
    if (refusal instanceof Conflict && refusal.reason === "already_decided") return again(visit, 409);
    throw refusal;
  }
  return redirect(urls.referral(referral.id));
}

async function load(visit: Visit): Promise<Known> {
  return visit.read(async (reader) => {
    const shown = await readReferral(reader, visit.actor, visit.id("referral"));
    if (!mayDecide(visit.actor, shown.referral)) throw new Forbidden();
    const safe = await safeNumberFor(reader, shown.referral);
    return { shown, kindNo: safe ? await kindNoText(reader, shown.referral, visit.actor.name) : undefined };
  });
}

function show(visit: Visit, known: Known, reason: DeclineReason | undefined, form: FormState): Answer {
  return page(<DeclineView visit={visit} {...known} reason={reason} form={form} />, {
    status: form.problems.length > 0 ? 422 : 200,
    looked: [lookAt(known.shown)],
  });
}

function toReason(text: string | undefined): DeclineReason | undefined {
  return declineReasons.find((reason) => reason === text);
}
