import { redirect, type Answer, type Visit } from "../platform/http/index.ts";

/** Sends a visitor to sign in and back to where they were going. */
export async function askToSignIn(visit: Visit): Promise<Answer> {
  return redirect(`/sign-in?next=${encodeURIComponent(visit.path)}`);
}
