import type { ComponentChildren } from "preact";
import type { Actor } from "../platform/acting.ts";
import { Guard, type FormState } from "../platform/forms/index.ts";
import type { Visit } from "../platform/http/index.ts";
import { addEnglish, say } from "../platform/words/words.ts";
import { StaffLayout, uiWords, type NavItem, type Translate } from "../ui/index.ts";
import { holdsAnywhere, type RoleName } from "./actor.ts";
import type { Area } from "./area.query.ts";
import { words } from "./frames.words.ts";

export type NavName = "today" | "people" | "find" | "payments" | "programme" | "concerns" | "outbox";

/** Which pages of the menu each role has. In the order of the menu. */
const menu: readonly { name: NavName; href: string; roles: readonly RoleName[] }[] = [
  { name: "today", href: "/today", roles: ["link_worker", "team_lead", "safeguarding_lead", "prescriber"] },
  { name: "people", href: "/people", roles: ["link_worker", "team_lead", "prescriber"] },
  { name: "find", href: "/find", roles: ["link_worker", "team_lead", "prescriber"] },
  { name: "payments", href: "/payments", roles: ["business_support", "payment_approver", "payment_releaser"] },
  { name: "programme", href: "/programmes", roles: ["programme_manager", "team_lead", "commissioner"] },
  { name: "concerns", href: "/concerns", roles: ["safeguarding_lead"] },
];

addEnglish(uiWords);

/** A translator for `ui` in the visitor's language. */
export function uiTranslate(visit: Pick<Visit, "language">): Translate {
  return (key, values) => say(visit.language, key, values);
}

interface StaffPageProps {
  readonly visit: Visit;
  readonly title: string;
  readonly current?: NavName;
  /** The area the page is about; without it, that of the actor when they have only one. */
  readonly area?: Pick<Area, "name" | "colour">;
  /** The form of the page, so that the title says when it has problems. */
  readonly form?: FormState;
  readonly beforeContent?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The frame of every page for staff: who is signed in, what they may open, how to sign out. */
export function StaffPage({ visit, title, current, area, form, beforeContent, children }: StaffPageProps) {
  const t = words.in(visit.language);
  const nav: NavItem[] = menu
    .filter((item) => holdsAnywhere(visit.actor, ...item.roles))
    .map((item) => ({ href: item.href, label: t(item.name), current: item.name === current }));
  if (visit.demo) nav.push({ href: "/demo/outbox", label: t("outbox"), current: current === "outbox" });
  return (
    <StaffLayout
      title={title}
      hasErrors={(form?.problems.length ?? 0) > 0}
      t={uiTranslate(visit)}
      lang={visit.language}
      nav={nav}
      homeHref={nav[0]?.href ?? "/"}
      account={{
        name: visit.actor.name,
        role: roleWord(visit.actor, visit.language),
        href: "/account",
        signOutAction: "/sign-out",
        fields: <Guard visit={visit} />,
      }}
      demo={visit.demo}
      {...(area ? { area: { name: area.name, colour: area.colour } } : {})}
      beforeContent={beforeContent}
    >
      {children}
    </StaffLayout>
  );
}

/** The role shown beside a name: the first of those held. */
export function roleWord(actor: Actor, language: string): string {
  const role = actor.roles[0]?.role as RoleName | undefined;
  return role ? words.in(language)(role) : "";
}
