import { redirect, type Answer, type Visit } from "../platform/http/index.ts";
import { blankForm } from "../platform/forms/index.ts";
import { hashToken } from "../platform/secrets/secret-box.ts";
import { sessionCookie } from "./session-cookie.ts";
import { findSessionOwner } from "./session.query.ts";
import { sealForm } from "./sign-in/kept-form.ts";
import { showSignIn } from "./sign-in/sign-in.page.tsx";
import { urls } from "./urls.ts";

/**
 * Sends a visitor to sign in and back to where they were going. A form that was sent when the session had ended is
 * carried along, sealed, and offered again afterwards.
 */
export async function askToSignIn(visit: Visit): Promise<Answer> {
  const query = new URLSearchParams(visit.query).toString();
  if (visit.body === undefined || visit.body === null)
    return redirect(urls.signIn(query ? `${visit.path}?${query}` : visit.path));
  const cookie = visit.cookies[sessionCookie];
  const owner = cookie ? await visit.read((reader) => findSessionOwner(reader, hashToken(cookie))) : undefined;
  const kept = sealForm(visit, owner);
  return kept ? showSignIn(visit, blankForm(), kept, 401) : redirect(urls.signIn());
}
