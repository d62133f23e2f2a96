import type { ComponentChildren } from "preact";
import { Guard, type FormState } from "../platform/forms/index.ts";
import type { Visit } from "../platform/http/index.ts";
import { GroupLayout } from "../ui/index.ts";
import { uiTranslate } from "./frames.tsx";
import { directionOf } from "./writing-direction.ts";

export interface GroupPageProps {
  readonly visit: Visit;
  readonly title: string;
  readonly groupName: string;
  /** First name of whom this phone is bound to; with it the header offers "Not Dee? Lock". */
  readonly contactName?: string;
  readonly form?: FormState;
  readonly beforeContent?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The frame of a group's pages on a volunteer's phone, opened by a link. */
export function GroupPage({ visit, title, groupName, contactName, form, ...rest }: GroupPageProps) {
  const link = visit.actor.link;
  const lock = link && `/l/${link.purpose}/${visit.params["token"]}/lock`;
  return (
    <GroupLayout
      title={title}
      group={groupName}
      hasErrors={(form?.problems.length ?? 0) > 0}
      t={uiTranslate(visit)}
      lang={visit.language}
      dir={directionOf(visit.language)}
      {...(contactName ? { person: contactName } : {})}
      {...(contactName && lock ? { lockAction: lock, lockFields: <Guard visit={visit} /> } : {})}
      {...rest}
    />
  );
}
