import { countTasks, listTasks, loadOf, type Task } from "../../caseload/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { addDays, londonMoment } from "../../platform/values/index.ts";
import { countWaiting, listWaiting } from "../../referrals/index.ts";
import { listUnreadConcerns } from "../../safeguarding/index.ts";
import { areasWhere, holdsAnywhere } from "../../access/index.ts";
import { findOwnArea } from "../own-area.query.ts";
import { readPeopleFilter } from "../people/people-filter.domain.ts";
import { countPeople, listPeople } from "../people/people-list.query.ts";
import { namesOfPeople } from "./names-of-people.query.ts";

/** Waits of groups stand in a list of their own. */
const groupWaits = ["group_answer"];

/** Stand there from the moment they arise, whenever they are due: a child waits for each. */
const atOnce = [
  "check_in_low",
  "allocate",
  "offer_next",
  "ring_group",
  "two_misses",
  "group_concern",
  "message_failed",
];

/** Everything the Today page shows, in one consistent read. */
export async function gatherToday(visit: Visit, reader: Reader) {
  const { actor, now, today } = visit;
  const tomorrow = londonMoment(addDays(today, 1), "00:00");
  const late = { dueBefore: now, notKinds: groupWaits };
  const due = { dueFrom: now, dueBefore: tomorrow, orKinds: atOnce, notKinds: groupWaits };
  const quiet = { ...readPeopleFilter({ quiet: "yes", sort: "heard" }), who: whoseQuiet(visit) };
  const tasks = {
    overdue: await listTasks(reader, actor, late),
    dueToday: await listTasks(reader, actor, due),
    groups: await listTasks(reader, actor, { kinds: groupWaits }),
  };
  const leads = holdsAnywhere(actor, "link_worker", "team_lead");
  return {
    ...tasks,
    own: await findOwnArea(visit, reader),
    waiting: leads ? await listWaiting(reader, actor) : [],
    quiet: await listPeople(reader, actor, quiet, today),
    counts: {
      overdue: await countTasks(reader, actor, late),
      dueToday: await countTasks(reader, actor, due),
      groups: await countTasks(reader, actor, { kinds: groupWaits }),
      waiting: leads ? await countWaiting(reader, actor) : 0,
      quiet: await countPeople(reader, actor, quiet, today),
    },
    people: await namesOfPeople(reader, actor, Object.values(tasks).flat().flatMap(personOf)),
    concerns: await listUnreadConcerns(reader, actor),
    load: await ownLoad(visit, reader),
  };
}

export type GatheredToday = Awaited<ReturnType<typeof gatherToday>>;

/** A link worker looks after their own; a team lead without cases after all. */
function whoseQuiet({ actor }: Visit): "mine" | "all" {
  return holdsAnywhere(actor, "link_worker", "prescriber") ? "mine" : "all";
}

function personOf(task: Task): string[] {
  return task.personId ? [task.personId] : [];
}

async function ownLoad({ actor }: Visit, reader: Reader) {
  const [areaId] = areasWhere(actor, "link_worker");
  return areaId ? loadOf(reader, areaId, actor.id) : undefined;
}
