import type { ComponentChildren } from "preact";
import type { FormState } from "../platform/forms/index.ts";
import type { Visit } from "../platform/http/index.ts";
import { PlainLayout } from "../ui/index.ts";
import type { Area } from "./area.query.ts";
import { uiTranslate } from "./frames.tsx";
import { directionOf } from "./writing-direction.ts";

export interface SimplePageProps {
  readonly visit: Pick<Visit, "language">;
  readonly title: string;
  readonly area?: Pick<Area, "name" | "colour">;
  readonly form?: FormState;
  readonly beforeContent?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A page with one thing to do and no menu: signing in, a code, an invitation. */
export function SimplePage({ visit, title, area, form, beforeContent, children }: SimplePageProps) {
  return (
    <PlainLayout
      title={title}
      hasErrors={(form?.problems.length ?? 0) > 0}
      t={uiTranslate(visit)}
      lang={visit.language}
      dir={directionOf(visit.language)}
      {...(area ? { area: { name: area.name, colour: area.colour } } : {})}
      beforeContent={beforeContent}
    >
      {children}
    </PlainLayout>
  );
}
