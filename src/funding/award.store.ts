import type { Work } from "../platform/commands/work.ts";
import { enter, openStreamAccounts } from "../ledger/index.ts";
import { newId, type CalendarDay, type Pence } from "../platform/values/index.ts";

/** Money given for a programme, with its rules. */
export interface NewStream {
  readonly areaId: string;
  readonly programmeId: string;
  readonly funderName: string;
  readonly name: string;
  readonly purpose: string;
  readonly opensOn: CalendarDay;
  /** Last day on which money may be committed. */
  readonly spendBy: CalendarDay;
  readonly maxPerSessionPence: Pence;
  readonly minAge: number;
  readonly maxAge: number;
  readonly amountPence: Pence;
}

/** Opens a stream and puts the award on it, from its funder. Returns the stream's id. */
export async function awardStream(work: Work, stream: NewStream): Promise<string> {
  const funderId = await funderOf(work, stream.areaId, stream.funderName);
  const id = newId(work.now);
  await work.tx
    .insertInto("funding.stream")
    .values({
      area_id: stream.areaId,
      id,
      funder_id: funderId,
      programme_id: stream.programmeId,
      name: stream.name,
      purpose: stream.purpose,
      opens_on: stream.opensOn,
      spend_by: stream.spendBy,
      max_per_session_pence: stream.maxPerSessionPence,
      min_age: stream.minAge,
      max_age: stream.maxAge,
    })
    .execute();
  await openStreamAccounts(work, { areaId: stream.areaId, streamId: id, funderId });
  await enter(work, {
    areaId: stream.areaId,
    key: `award:${id}`,
    kind: "award",
    subjectKind: "stream",
    subjectId: id,
    moves: [
      { ownerKind: "funder", ownerId: funderId, account: "funder", amountPence: -stream.amountPence },
      { ownerKind: "stream", ownerId: id, account: "free", amountPence: stream.amountPence },
    ],
  });
  await work.record({ event: "stream.awarded", areaId: stream.areaId, subjectKind: "stream", subjectId: id });
  return id;
}

async function funderOf(work: Work, areaId: string, name: string): Promise<string> {
  const known = await work.tx
    .selectFrom("funding.funder")
    .select("id")
    .where("area_id", "=", areaId)
    .where("name", "=", name)
    .executeTakeFirst();
  if (known) return known.id;
  const id = newId(work.now);
  await work.tx.insertInto("funding.funder").values({ area_id: areaId, id, name }).execute();
  return id;
}
