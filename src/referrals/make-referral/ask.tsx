import { blankForm, readForm, typedOf, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { urls } from "../urls.ts";
import type { Answers, Draft } from "./answers.domain.ts";
import { draftCookie, noDraftCookie } from "./draft-cookie.ts";
import { changeDraft, deleteDraft } from "./draft.store.ts";
import { firstUnanswered, mayOpen } from "./journey.domain.ts";
import { sendProofIfNext } from "./proof-link.message.ts";
import { QuestionPage } from "./question-page.tsx";
import type { Instead, Question } from "./question.ts";
import { withDraft, type DraftVisit } from "./with-draft.tsx";

/** The two handlers of a question page. An answer is saved as soon as it is given, whatever comes next. */
export function ask<Data>(question: Question<Data>) {
  async function show(opened: DraftVisit, form: FormState, status = 200): Promise<Answer> {
    const { visit, draft } = opened;
    const find = question.find;
    const schools = find ? await visit.read((reader) => find(reader, draft.answers)) : [];
    const asking = { ...opened, form, schools };
    return page(
      <QuestionPage step={question.step} title={question.title(asking)} {...asking}>
        {question.Fields(asking)}
      </QuestionPage>,
      { status },
    );
  }

  const elsewhere = ({ area, draft }: DraftVisit) =>
    mayOpen(question.step, draft) ? undefined : redirect(urls.step(area.slug, draft.id, firstUnanswered(draft)));

  async function get(visit: Visit): Promise<Answer> {
    return withDraft(
      visit,
      async (opened) => elsewhere(opened) ?? show(opened, blankForm(question.values(opened.draft.answers))),
    );
  }

  async function post(visit: Visit): Promise<Answer> {
    return withDraft(visit, async (opened) => {
      const { area, draft } = opened;
      const jump = elsewhere(opened);
      if (jump) return jump;
      const shaped = question.shape?.(visit.body) ?? visit.body;
      const read = readForm(question.schema(visit.language, draft.answers, visit.now), shaped);
      if (!read.ok) return show(opened, read.form, 422);
      const saved = await visit.attempt((work) => save(work, draft, question, read.data));
      if (saved === "stop") return redirect(urls.stop(area.slug), { cookies: [noDraftCookie(draft)] });
      if (saved === "not_yet") return redirect(urls.notYet(area.slug, draft.id));
      if (!saved) return redirect(urls.draft(area.slug, draft.id));
      const also =
        typedOf({ version: typedVersion(visit.body) })["version"] === String(saved.version - 1) ? "" : "?also=1";
      return redirect(urls.step(area.slug, draft.id, firstUnanswered(saved)) + also, { cookies: [draftCookie(saved)] });
    });
  }

  return { get, post };
}

/** Which state of the draft the page showed: another one means that a second tab has saved since. */
function typedVersion(body: unknown): unknown {
  return (body as Record<string, unknown> | undefined)?.["version"] ?? "";
}

async function save<Data>(work: Work, draft: Draft, question: Question<Data>, data: Data) {
  let instead: Instead["kind"] | undefined;
  const saved = await changeDraft(work, draft.id, async (current) => {
    const kept = await question.keep(data, current.answers, work.tx);
    if ("kind" in kept) {
      instead = kept.kind;
      return {};
    }
    return { answers: kept, emailProvedAt: sameAddress(current.answers, kept) ? current.emailProvedAt : null };
  });
  // What could put someone at risk if it were found is not kept in an ordinary draft, nor is that it was begun.
  if (instead === "stop") await deleteDraft(work, draft);
  if (instead || !saved) return instead;
  return sendProofIfNext(work, saved);
}

/** Another address has to be proved again. */
function sameAddress(before: Answers, after: Answers): boolean {
  return before.you?.email === after.you?.email;
}
