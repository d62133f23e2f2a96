import type { ComponentChildren } from "preact";
import type { Actor } from "../platform/acting.ts";
import { Guard, type FormState } from "../platform/forms/index.ts";
import type { Visit } from "../platform/http/index.ts";
import { addEnglish, say } from "../platform/words/words.ts";
import { StaffLayout, uiWords, type NavItem, type Translate } from "../ui/index.ts";
import { holdsAnywhere, type RoleName } from "./actor.ts";
import type { Area } from "./area.query.ts";
import { words } from "./frames.words.ts";
import { menu, type NavName } from "./menu.ts";
import { urls } from "./urls.ts";

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
  if (visit.demo) {
    nav.push({ href: "/demo/outbox", label: t("outbox"), current: current === "outbox" });
    nav.push({ href: "/demo/clock", label: t("clock") });
  }
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
        href: urls.account(),
        signOutAction: urls.signOut(),
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
