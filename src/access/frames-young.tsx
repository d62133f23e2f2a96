import type { ComponentChildren } from "preact";
import type { FormState } from "../platform/forms/index.ts";
import type { Visit } from "../platform/http/index.ts";
import { YoungPersonLayout } from "../ui/index.ts";
import { uiTranslate } from "./frames.tsx";
import { directionOf } from "./writing-direction.ts";

export interface YoungPageProps {
  readonly visit: Pick<Visit, "language">;
  /** Stands in the browser tab, where others may see it: it must give nothing away. By default "My page". */
  readonly title?: string;
  readonly form?: FormState;
  readonly beforeContent?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The frame of a young person's own pages: no name of a service, help and the way out always in view. */
export function YoungPage({ visit, title, form, beforeContent, children }: YoungPageProps) {
  return (
    <YoungPersonLayout
      {...(title ? { title } : {})}
      hasErrors={(form?.problems.length ?? 0) > 0}
      t={uiTranslate(visit)}
      lang={visit.language}
      dir={directionOf(visit.language)}
      beforeContent={beforeContent}
    >
      {children}
    </YoungPersonLayout>
  );
}
