import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";
import { enter, holdAccounts, isEntered, type Move } from "../ledger/index.ts";
import { Conflict, NotFound } from "../platform/refusals.ts";
import { openUnits, type Commitment } from "./commitment.domain.ts";

const columns = [
  "id",
  "stream_id as streamId",
  "unit_pence as unitPence",
  "units",
  "spent_units as spentUnits",
  "given_back_units as givenBackUnits",
] as const;

/** Commitments by id; those of other areas are not found. */
export async function listCommitments(
  reader: Reader,
  areaId: string,
  ids: readonly string[],
): Promise<Map<string, Commitment>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .selectFrom("funding.commitment")
    .select(columns)
    .where("area_id", "=", areaId)
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Takes a promise for an act: first its stream's money, then its row, in that order everywhere, so that none deadlock. */
async function takeCommitment(work: Work, areaId: string, commitmentId: string): Promise<Commitment> {
  const query = work.tx
    .selectFrom("funding.commitment")
    .select(columns)
    .where("area_id", "=", areaId)
    .where("id", "=", commitmentId);
  const seen = await query.executeTakeFirst();
  if (!seen) throw new NotFound("commitment");
  await holdAccounts(work, areaId, [seen.streamId]);
  return query.forUpdate().executeTakeFirstOrThrow();
}

/**
 * Pays for one session: committed becomes spent. Once per `key` ("attendance:<id>"): a second time changes nothing.
 *
 * @throws Conflict "no_units" when every session promised is already paid or given back.
 */
export async function spendUnit(work: Work, areaId: string, commitmentId: string, key: string): Promise<void> {
  const commitment = await takeCommitment(work, areaId, commitmentId);
  const entryKey = `spend:${key}`;
  if (await isEntered(work.tx, areaId, entryKey)) return;
  if (openUnits(commitment) < 1) throw new Conflict("no_units", "no session of this promise is left to pay");
  const { streamId, unitPence } = commitment;
  await moveUnits(work, areaId, commitment, entryKey, "spend", [
    { ownerKind: "stream", ownerId: streamId, account: "committed", amountPence: -unitPence },
    { ownerKind: "stream", ownerId: streamId, account: "spent", amountPence: unitPence },
  ]);
  await work.tx
    .updateTable("funding.commitment")
    .set((eb) => ({ spent_units: eb("spent_units", "+", 1) }))
    .where("area_id", "=", areaId)
    .where("id", "=", commitmentId)
    .execute();
}

/**
 * Gives promised sessions back to the stream: they will not happen. `why` is a code ("declined", "ended", "missed").
 *
 * @throws Conflict "no_units" when fewer are open.
 */
export async function giveBack(
  work: Work,
  areaId: string,
  commitmentId: string,
  units: number,
  why: string,
): Promise<void> {
  if (units === 0) return;
  const commitment = await takeCommitment(work, areaId, commitmentId);
  if (units < 0 || units > openUnits(commitment))
    throw new Conflict("no_units", "more sessions than are left to give back", { open: openUnits(commitment) });
  const amountPence = commitment.unitPence * BigInt(units);
  const nth = commitment.givenBackUnits + units;
  await moveUnits(work, areaId, commitment, `give_back:${commitmentId}:${why}:${nth}`, "give_back", [
    { ownerKind: "stream", ownerId: commitment.streamId, account: "committed", amountPence: -amountPence },
    { ownerKind: "stream", ownerId: commitment.streamId, account: "free", amountPence },
  ]);
  await work.tx
    .updateTable("funding.commitment")
    .set({ given_back_units: nth })
    .where("area_id", "=", areaId)
    .where("id", "=", commitmentId)
    .execute();
}

async function moveUnits(
  work: Work,
  areaId: string,
  commitment: Commitment,
  key: string,
  kind: "spend" | "give_back",
  moves: readonly Move[],
): Promise<void> {
  const subject = { subjectKind: "commitment", subjectId: commitment.id };
  await enter(work, { areaId, key, kind, ...subject, moves });
}
