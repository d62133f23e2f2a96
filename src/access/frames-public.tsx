import type { ComponentChildren } from "preact";
import type { FormState } from "../platform/forms/index.ts";
import type { Visit } from "../platform/http/index.ts";
import { PublicLayout } from "../ui/index.ts";
import type { Area } from "./area.query.ts";
import { uiTranslate } from "./frames.tsx";
import { directionOf } from "./writing-direction.ts";

export interface PublicPageProps {
  readonly visit: Pick<Visit, "language">;
  readonly title: string;
  /** The area the page belongs to; none on pages of the installation as a whole. */
  readonly area?: Pick<Area, "name" | "colour" | "slug">;
  /** The form of the page, so that the title says when it has problems. */
  readonly form?: FormState;
  readonly beforeContent?: ComponentChildren;
  /** Stands beside the main column, below it on a phone. */
  readonly aside?: ComponentChildren;
  /** The page draws its own bands over the whole width. */
  readonly fullWidth?: boolean;
  /** The line with help numbers under the header; by default shown. */
  readonly helpStrip?: boolean;
  readonly children?: ComponentChildren;
}

/** The frame of a page for young people, families and referrers who have not signed in. */
export function PublicPage({ visit, title, area, form, aside, children, ...rest }: PublicPageProps) {
  return (
    <PublicLayout
      title={title}
      hasErrors={(form?.problems.length ?? 0) > 0}
      t={uiTranslate(visit)}
      lang={visit.language}
      dir={directionOf(visit.language)}
      {...(area ? { area: { name: area.name, colour: area.colour, slug: area.slug } } : {})}
      {...rest}
    >
      {aside ? (
        <div class="nhsuk-grid-row">
          <div class="nhsuk-grid-column-two-thirds">{children}</div>
          <aside class="nhsuk-grid-column-one-third">{aside}</aside>
        </div>
      ) : (
        children
      )}
    </PublicLayout>
  );
}
