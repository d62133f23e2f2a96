import type { ComponentChildren } from "preact";
import { GroupPage, StaffPage } from "../../access/index.ts";
import type { FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { InsetText } from "../../ui/index.ts";
import type { Door } from "./door.ts";
import { words } from "./group.words.ts";

interface Props {
  readonly visit: Visit;
  readonly door: Door;
  readonly title: string;
  /** Names of young people are shown: the header offers to lock the phone. */
  readonly private?: boolean;
  readonly form?: FormState;
  readonly beforeContent?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A group's page in the frame of its door: the group's own on a volunteer's phone, staff's when the group rang. */
export function GroupFrame({ visit, door, title, private: isPrivate, form, beforeContent, children }: Props) {
  const given = { ...(form ? { form } : {}), ...(beforeContent ? { beforeContent } : {}) };
  if (visit.actor.kind === "link")
    return (
      <GroupPage
        visit={visit}
        title={title}
        groupName={door.group.name}
        {...(isPrivate && door.contact ? { contactName: door.contact.name } : {})}
        {...given}
      >
        {children}
      </GroupPage>
    );
  return (
    <StaffPage visit={visit} title={`${door.group.name}: ${title}`} area={door.area} {...given}>
      <p class="nhsuk-caption-l">{door.group.name}</p>
      <div class="nhsuk-grid-row">
        <div class="nhsuk-grid-column-two-thirds">
          <InsetText>{words.in(visit.language)("rungIn")}</InsetText>
          {children}
        </div>
      </div>
    </StaffPage>
  );
}
