import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { urls } from "../urls.ts";
import { readFollowed } from "./followed.query.ts";
import { FollowView } from "./follow.view.tsx";
import { saidYes } from "./said-yes.command.ts";

/** Where a referral stands, by the link in its e-mails. Opening it changes nothing. */
export async function followPage(visit: Visit): Promise<Answer> {
  const link = visit.actor.link;
  if (!link) throw new NotFound("link");
  const followed = await visit.read((reader) => readFollowed(reader, link.areaId, link.subjectId));
  if (!followed) throw new NotFound("referral");
  const { id, person_id: personId } = followed.referral;
  return page(<FollowView visit={visit} followed={followed} />, {
    looked: [{ areaId: link.areaId, subjectKind: "referral", subjectId: id, personId }],
  });
}

/** "Yes, they have said yes": one press, and the worker knows. */
export async function sayYesHere(visit: Visit): Promise<Answer> {
  await visit.run(saidYes, {});
  return redirect(urls.follow(visit.params["token"] ?? ""));
}
