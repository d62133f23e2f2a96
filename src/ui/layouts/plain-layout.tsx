import { SkipLink } from "../components/skip-link.tsx";
import type { Children } from "../markup.ts";
import { Brand } from "./brand.tsx";
import { Document, type PageProps } from "./document.tsx";

export interface PlainLayoutProps extends PageProps {
  beforeContent?: Children;
}

/** A page with nothing but its own words: signing in, or what went wrong and what to do next. */
export function PlainLayout(props: PlainLayoutProps) {
  return (
    <Document {...props} look="plain" siteInTitle>
      <SkipLink />
      <header class="lw-header">
        <div class="lw-header__inner lw-width">
          <Brand areaName={props.area?.name} />
        </div>
      </header>
      <div class="lw-width">
        {props.beforeContent}
        <main class="lw-main lw-reading" id="maincontent">
          {props.children}
        </main>
      </div>
    </Document>
  );
}
