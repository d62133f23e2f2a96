import { findGroupContact } from "../../directory/index.ts";
import { redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { sendGroupLink } from "../ask-group.message.ts";
import { openDoor } from "./door.ts";

/** Staff send one of a group's people the link to their page. */
export async function sendLink(visit: Visit): Promise<Answer> {
  const contactId = visit.id("contact");
  const door = await visit.read((reader) => openDoor(reader, visit));
  await visit.act(async (work) => {
    const contact = await findGroupContact(work.tx, door.area.id, contactId);
    if (!contact || contact.ended_at || contact.organisation_id !== door.group.id) throw new NotFound("contact");
    await sendGroupLink(work, door.area.id, contact);
  });
  return redirect(door.urls.page({ sent: contactId }, "links"));
}
