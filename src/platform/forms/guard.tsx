import type { Visit } from "../http/visit.ts";

/** The hidden fields every form carries: proof that it came from here, and a key so that it counts once. */
export function Guard({ visit }: { visit: Pick<Visit, "csrfToken" | "formKey"> }) {
  return (
    <>
      <input type="hidden" name="_csrf" value={visit.csrfToken()} />
      <input type="hidden" name="_key" value={visit.formKey} />
    </>
  );
}
