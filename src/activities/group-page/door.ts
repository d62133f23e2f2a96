import { areasWhere, getArea, getOrganisation, type Area, type Organisation } from "../../access/index.ts";
import type { GroupContact } from "../../directory/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { getContactOfLink } from "../group-link/group-of-link.query.ts";
import { linkUrls, staffUrls, type GroupUrls } from "../urls.ts";
import { findAreaOfGroup } from "./area-of-group.query.ts";

/** By which door a group's pages were opened: by one of its people with a link, or by staff whom it rang. */
export interface Door {
  readonly area: Area;
  readonly group: Organisation;
  /** Who opened it, by link. */
  readonly contact?: GroupContact | undefined;
  readonly urls: GroupUrls;
}

/** Opens the door a visit came by. Throws NotFound for a group that is none, or not of the actor's areas. */
export async function openDoor(reader: Reader, visit: Visit): Promise<Door> {
  if (visit.actor.kind === "link") {
    const contact = await getContactOfLink(reader, visit.actor);
    return {
      contact,
      area: await getArea(reader, contact.area_id),
      group: await getOrganisation(reader, contact.organisation_id),
      urls: linkUrls(visit.params["token"] ?? ""),
    };
  }
  const organisationId = visit.id("organisation");
  const areaIds = areasWhere(visit.actor, "link_worker", "team_lead", "business_support");
  const areaId = await findAreaOfGroup(reader, areaIds, organisationId);
  if (!areaId) throw new NotFound("group");
  return {
    area: await getArea(reader, areaId),
    group: await getOrganisation(reader, organisationId),
    urls: staffUrls(organisationId),
  };
}

/** What is written down when somebody opens a page of a group. */
export function lookAt({ area, group }: Door) {
  return { areaId: area.id, subjectKind: "organisation", subjectId: group.id };
}
