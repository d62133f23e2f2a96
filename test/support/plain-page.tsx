import type { ComponentChildren } from "preact";
import { anyone, SimplePage } from "../../src/access/index.ts";
import type { FormState } from "../../src/platform/forms/index.ts";
import { page, type Answer, type Visit } from "../../src/platform/http/index.ts";

/** Whom routes made for a test admit. */
export const everybody = anyone("a test");

/** A page made for a test. */
export function plain(visit: Visit, title: string, children?: ComponentChildren, form?: FormState): Answer {
  const status = (form?.problems.length ?? 0) > 0 ? 422 : 200;
  return page(<SimplePage visit={visit} title={title} form={form} children={children} />, { status });
}
