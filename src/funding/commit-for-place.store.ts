import type { Work } from "../platform/commands/work.ts";
import { enter } from "../ledger/index.ts";
import { Conflict, Refused } from "../platform/refusals.ts";
import { newId } from "../platform/values/index.ts";
import { chooseStream, type Need, type Stream } from "./stream.domain.ts";
import { listStreams } from "./stream.query.ts";

/** A place that needs money: `units` sessions at `unitPence`, for somebody `age` years old. */
export interface PlaceNeed extends Need {
  readonly areaId: string;
  readonly programmeId: string;
  readonly personId: string;
  readonly placeId: string;
}

/**
 * Promises money for a place, on the stream that allows it and ends first. When another act takes the last of that
 * stream meanwhile, the next is asked.
 *
 * @throws Conflict "over_limit" {limitPence, streamName} or "no_money" {freePence, wantedPence}. Nothing was promised.
 */
export async function commitForPlace(
  work: Work,
  need: PlaceNeed,
): Promise<{ readonly commitmentId: string; readonly streamId: string }> {
  const commitmentId = newId(work.now);
  const streams = await listStreams(work.tx, need.areaId, need.programmeId);
  const streamId = await commitOnFirst(work, streams, need, commitmentId);
  await work.tx
    .insertInto("funding.commitment")
    .values({
      area_id: need.areaId,
      id: commitmentId,
      stream_id: streamId,
      person_id: need.personId,
      place_id: need.placeId,
      unit_pence: need.unitPence,
      units: need.units,
      committed_at: work.now,
      committed_by: `${work.actor.kind}:${work.actor.id}`,
    })
    .execute();
  return { commitmentId, streamId };
}

async function commitOnFirst(work: Work, streams: readonly Stream[], need: PlaceNeed, id: string): Promise<string> {
  const wantedPence = need.unitPence * BigInt(need.units);
  const choice = chooseStream(streams, need, work.today);
  if (choice.kind === "over_limit")
    throw new Conflict("over_limit", "a session costs more than the fund may pay", {
      limitPence: choice.limitPence,
      streamName: choice.stream.name,
    });
  if (choice.kind === "no_money")
    throw new Conflict("no_money", "no fund has enough left", { freePence: choice.freePence, wantedPence });
  const streamId = choice.stream.id;
  try {
    await enter(work, {
      areaId: need.areaId,
      key: `commit:${id}`,
      kind: "commit",
      subjectKind: "commitment",
      subjectId: id,
      moves: [
        { ownerKind: "stream", ownerId: streamId, account: "free", amountPence: -wantedPence },
        { ownerKind: "stream", ownerId: streamId, account: "committed", amountPence: wantedPence },
      ],
    });
    return streamId;
  } catch (error) {
    if (!(error instanceof Refused && error.reason === "no_money")) throw error;
    const others = streams.filter((stream) => stream.id !== streamId);
    return commitOnFirst(work, others, need, id);
  }
}
