import { SkipLink } from "../components/skip-link.tsx";
import { english } from "../words.ts";
import type { Children } from "../markup.ts";
import { Document, type PageProps } from "./document.tsx";
import { StaffHeader, type LayoutAccount, type NavItem } from "./staff-header.tsx";

export interface StaffLayoutProps extends PageProps {
  account?: LayoutAccount;
  nav?: readonly NavItem[];
  homeHref?: string;
  /** By default "/concerns/new"; `null` where nobody is signed in. */
  raiseConcernHref?: string | null;
  /** Says in the footer that people and groups are invented. */
  demo?: boolean;
  /** Back link or breadcrumb, above the main part. */
  beforeContent?: Children;
}

/** A page for those who work with Linkway: dense, grey ground, white panels. */
export function StaffLayout(props: StaffLayoutProps) {
  const { account, nav, homeHref, demo, beforeContent, t = english } = props;
  const concern = props.raiseConcernHref === undefined ? "/concerns/new" : props.raiseConcernHref;
  return (
    <Document {...props} look="staff" siteInTitle>
      <SkipLink />
      <StaffHeader
        {...{ account, nav, homeHref }}
        areaName={props.area?.name}
        raiseConcernHref={concern ?? undefined}
      />
      <div class="lw-width">
        {beforeContent}
        <main class="lw-main" id="maincontent">
          {props.children}
        </main>
      </div>
      <footer class="lw-staff-footer lw-width">
        {demo && <span>{t("ui.staff.demo")}</span>}
        <a href="/accessibility">{t("ui.staff.accessibility")}</a>
        <a href="/who-sees-what">{t("ui.staff.whoSees")}</a>
        <a href="/help">{t("ui.staff.help")}</a>
      </footer>
    </Document>
  );
}
