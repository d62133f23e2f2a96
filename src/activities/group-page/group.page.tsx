import type { FormState } from "../../platform/forms/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { requireSecondThing } from "../../platform/links/second-thing.ts";
import { lookAt, openDoor } from "./door.ts";
import { GroupBody } from "./group-body.tsx";
import { GroupFrame } from "./group-frame.tsx";
import { readGroupPage } from "./group-page.query.ts";
import { words } from "./group.words.ts";
import { LinksForStaff } from "./links-for-staff.tsx";
import type { RowNote } from "./register.tsx";

/** A group's page: by its link behind the code, or staff's. */
export async function showGroup(visit: Visit): Promise<Answer> {
  return (await behindCode(visit)) ?? groupPage(visit);
}

/** For links: the answer that asks for the code first; undefined for staff, and on a phone that proved it. */
export async function behindCode(visit: Visit): Promise<Answer | undefined> {
  return visit.actor.kind === "link" ? requireSecondThing(visit) : undefined;
}

interface Again {
  readonly status?: number;
  readonly note?: RowNote | undefined;
  readonly pause?: { readonly activityId: string; readonly form: FormState } | undefined;
  /** The register to show, where the address does not say it. */
  readonly day?: string | undefined;
  readonly activity?: string | undefined;
}

/** The page as it stands, and what was wrong with a press on it. */
export async function groupPage(visit: Visit, { status, note, pause, ...asked }: Again = {}): Promise<Answer> {
  const { door, facts } = await visit.read(async (reader) => {
    const door = await openDoor(reader, visit);
    const day = asked.day ?? visit.query["day"];
    const activity = asked.activity ?? visit.query["activity"];
    return { door, facts: await readGroupPage(reader, door, { now: visit.now, today: visit.today, day, activity }) };
  });
  const looked = [
    lookAt(door),
    ...(facts.register?.rows ?? []).map((row) => ({
      areaId: door.area.id,
      subjectKind: "place",
      subjectId: row.placeId,
      personId: row.personId,
    })),
  ];
  const title = words.in(visit.language)("title");
  return page(
    <GroupFrame visit={visit} door={door} title={title} private {...(pause ? { form: pause.form } : {})}>
      <GroupBody visit={visit} door={door} facts={facts} note={note} pause={pause} />
      {visit.actor.kind === "account" && <LinksForStaff visit={visit} door={door} contacts={facts.contacts} />}
    </GroupFrame>,
    { looked, ...(status ? { status } : {}) },
  );
}
