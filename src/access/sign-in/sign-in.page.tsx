import { z } from "zod";
import { blankForm, readForm, valueAt, withProblem, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { urls } from "../urls.ts";
import { beginSignIn } from "./begin.ts";
import { setPending } from "./cookies.ts";
import { safePath } from "./next-path.ts";
import { SignInPage } from "./sign-in.view.tsx";
import { words } from "./sign-in.words.ts";

/** The page that asks for e-mail and password. */
export async function signInPage(visit: Visit): Promise<Answer> {
  return page(<SignInPage visit={visit} form={blankForm()} next={safePath(visit.query["next"])} />);
}

/** The same page on top of a form that came when its session had ended. */
export function showSignIn(visit: Visit, form: FormState, kept: string, status: number): Answer {
  return page(<SignInPage visit={visit} form={form} kept={kept} />, { status });
}

/** Checks e-mail and password, and goes on to the code. What failed is said without saying whether there is an account. */
export async function signIn(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const schema = z.object({
    email: z
      .string({ error: t("emailEmpty") })
      .trim()
      .min(1, t("emailEmpty"))
      .max(200, t("emailShape"))
      .pipe(z.email(t("emailShape"))),
    password: z
      .string({ error: t("passwordEmpty") })
      .min(1, t("passwordEmpty"))
      .max(500, t("wrong")),
    next: z.string().optional(),
    kept: z.string().max(200_000).optional(),
  });
  const read = readForm(schema, visit.body);
  if (!read.ok) return again(visit, read.form, 422);
  const { email, password, next, kept } = read.data;
  const begun = await beginSignIn(visit, { email, password, nextPath: safePath(next), keptSealed: kept || undefined });
  if (begun.is === "slowed")
    return again(visit, withProblem(visit.body, "email", t("slowed", { minutes: begun.minutes })), 429);
  if (begun.is === "wrong") return again(visit, withProblem(visit.body, "email", t("wrong")), 422);
  return redirect(begun.setUp ? urls.setUpSecondFactor() : urls.signInCode(), {
    cookies: [setPending(begun.pendingToken)],
  });
}

function again(visit: Visit, form: FormState, status: number): Answer {
  const text = (field: string) => valueAt(form, field) || undefined;
  return page(<SignInPage visit={visit} form={form} next={safePath(text("next"))} kept={text("kept")} />, { status });
}
