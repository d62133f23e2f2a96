import { z } from "zod";
import { readForm, withProblem, type FormResult } from "../../platform/forms/index.ts";
import { redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Refused } from "../../platform/refusals.ts";
import { clearFinding } from "../clear-finding/clear-finding.command.ts";
import { clearable, type FindingKind } from "../findings.domain.ts";
import { holdRequest } from "../hold-request/hold-request.command.ts";
import { urls } from "../urls.ts";
import { requestPage, type Returned } from "./request.page.tsx";
import { words } from "./request.words.ts";

const sayable = ["released", "already_held", "nothing_to_clear"] as const;

function readReason(visit: Visit): FormResult<{ reason: string }> {
  const t = words.in(visit.language);
  return readForm(
    z.object({ reason: z.string(t("reasonNeeded")).trim().min(3, t("reasonNeeded")).max(300, t("reasonLong")) }),
    visit.body,
  );
}

/** Takes the payment out of its run. */
export async function holdAct(visit: Visit): Promise<Answer> {
  const [runId, requestId] = [visit.id("run"), visit.id("request")];
  const read = readReason(visit);
  if (!read.ok) return requestPage(visit, { form: read.form, of: "hold", status: 422 });
  return attempt(visit, "hold", async () => {
    await visit.run(holdRequest, { runId, requestId, ...read.data });
    return redirect(urls.run(runId));
  });
}

/** Says that what stopped the payment is in order. */
export async function clearAct(visit: Visit): Promise<Answer> {
  const [runId, requestId] = [visit.id("run"), visit.id("request")];
  const asked = (visit.body as Record<string, unknown> | undefined)?.["kind"];
  const kind = [...clearable].find((one) => one === asked) ?? ("details_changed" satisfies FindingKind);
  const read = readReason(visit);
  if (!read.ok) return requestPage(visit, { form: read.form, of: kind, status: 422 });
  return attempt(visit, kind, async () => {
    await visit.run(clearFinding, { runId, requestId, kind, ...read.data });
    return redirect(urls.run(runId));
  });
}

async function attempt(visit: Visit, of: Returned["of"], act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    const reason = error instanceof Refused ? sayable.find((one) => one === error.reason) : undefined;
    if (!reason) throw error;
    const form = withProblem(visit.body, "reason", words.in(visit.language)(reason));
    return requestPage(visit, { form, of, status: 409 });
  }
}
