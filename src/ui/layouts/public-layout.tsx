import { SkipLink } from "../components/skip-link.tsx";
import type { Children } from "../markup.ts";
import { english, type Translate } from "../words.ts";
import { Brand } from "./brand.tsx";
import { Document, type LayoutArea, type PageProps } from "./document.tsx";
import { footerLinks, headerLinks, type PageLink } from "./public-links.ts";

export interface PublicLayoutProps extends PageProps {
  /** Links of the header; by default find an activity, what is this. */
  nav?: readonly PageLink[];
  /** Links of the footer; staff sign in comes last. */
  footerLinks?: readonly PageLink[];
  /** The line with help numbers under the header; by default shown. */
  helpStrip?: boolean;
  beforeContent?: Children;
  /** The page draws its own bands over the whole width, each with `lw-width` inside. */
  fullWidth?: boolean;
}

/** A page for young people, families and referrers who are not signed in. */
export function PublicLayout(props: PublicLayoutProps) {
  const { t = english, helpStrip = true, beforeContent, children } = props;
  const main = (
    <main class={props.fullWidth ? "lw-main lw-main--full" : "lw-main"} id="maincontent">
      {children}
    </main>
  );
  return (
    <Document {...props} look="public" siteInTitle>
      <SkipLink />
      <PublicHeader area={props.area} nav={props.nav ?? headerLinks(t, props.area?.slug)} label={t("ui.menu")} />
      {helpStrip && <HelpStrip t={t} />}
      {props.fullWidth ? (
        main
      ) : (
        <div class="lw-width">
          {beforeContent}
          {main}
        </div>
      )}
      <PublicFooter t={t} areaName={props.area?.name} links={props.footerLinks ?? footerLinks(t, props.area?.slug)} />
    </Document>
  );
}

function PublicHeader({ area, nav, label }: { area?: LayoutArea; nav: readonly PageLink[]; label: string }) {
  return (
    <header class="lw-header">
      <div class="lw-header__inner lw-width">
        <Brand areaName={area?.name} href={area?.slug ? `/${area.slug}` : "/"} />
        <nav class="lw-public-nav" aria-label={label}>
          {nav.map((link) => (
            <a href={link.href}>{link.label}</a>
          ))}
        </nav>
      </div>
    </header>
  );
}

function HelpStrip({ t }: { t: Translate }) {
  return (
    <aside class="lw-help-strip" aria-label={t("ui.public.helpQuestion")}>
      <p class="lw-width">
        <strong>{t("ui.public.helpQuestion")}</strong> <a href="/help-now">{t("ui.public.helpNumbers")}</a>
      </p>
    </aside>
  );
}

function PublicFooter({ t, areaName, links }: { t: Translate; areaName?: string; links: readonly PageLink[] }) {
  return (
    <footer class="lw-public-footer">
      <div class="lw-width">
        <nav class="lw-public-footer__links" aria-label={t("ui.footer")}>
          {links.map((link) => (
            <a href={link.href}>{link.label}</a>
          ))}
        </nav>
        {areaName && <p>{t("ui.public.runBy", { area: areaName })}</p>}
      </div>
    </footer>
  );
}
