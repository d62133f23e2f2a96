import type { VNode } from "preact";
import { uiTranslate } from "../access/index.ts";
import type { Problem, Visit } from "../platform/http/index.ts";
import { Heading, PlainLayout } from "../ui/index.ts";
import { words } from "./refusal-page.words.ts";

type Key = keyof typeof words.english;

const byReason: Record<string, [Key, Key]> = {
  stale_form: ["staleForm", "staleFormBody"],
  already_done: ["alreadyDone", "alreadyDoneBody"],
  too_many: ["tooMany", "tooManyBody"],
  too_large: ["tooLarge", "tooLargeBody"],
  malformed: ["malformed", "malformedBody"],
  case_ended: ["caseEnded", "caseEndedBody"],
  not_your_case: ["notYourCase", "notYourCaseBody"],
  no_safe_text: ["noSafeText", "noSafeTextBody"],
  all_asked: ["allAsked", "allAskedBody"],
};

const byStatus: Record<number, [Key, Key]> = {
  403: ["forbidden", "forbiddenBody"],
  404: ["notFound", "notFoundBody"],
  409: ["conflict", "conflictBody"],
  410: ["gone", "goneBody"],
};

/** What happened and what next, for every refusal and failure that no page of its own answers. */
export function refusalPage(visit: Visit, problem: Problem): VNode {
  const t = words.in(visit.language);
  const [title, body] = byReason[problem.reason] ?? byStatus[problem.status] ?? ["broken", "brokenBody"];
  return (
    <PlainLayout title={t(title)} t={uiTranslate(visit)} lang={visit.language}>
      <Heading>{t(title)}</Heading>
      <p>{t(body, { reference: problem.reference })}</p>
      <p>
        <a href="/">{t("home")}</a>
      </p>
    </PlainLayout>
  );
}
