import type { Reader } from "../platform/db/index.ts";
import { listBalances, type Balances } from "../ledger/index.ts";
import type { CalendarDay } from "../platform/values/index.ts";
import { chooseStream, type Need, type Stream } from "./stream.domain.ts";

/** A stream as the finance pages show it: rules, whose money, and where it is now. */
export interface StreamRow extends Stream, Balances {
  readonly programmeId: string;
  readonly funderName: string;
  readonly purpose: string;
}

/** The streams of a programme, the one that ends first on top; without a programme, all of the area. */
export async function listStreams(reader: Reader, areaId: string, programmeId?: string): Promise<StreamRow[]> {
  const rows = await reader
    .selectFrom("funding.stream as s")
    .innerJoin("funding.funder as f", (join) =>
      join.onRef("f.area_id", "=", "s.area_id").onRef("f.id", "=", "s.funder_id"),
    )
    .select(["s.id", "s.name", "s.programme_id", "s.purpose", "f.name as funder_name", "s.opens_on", "s.spend_by"])
    .select(["s.max_per_session_pence", "s.min_age", "s.max_age"])
    .where("s.area_id", "=", areaId)
    .$if(programmeId !== undefined, (query) => query.where("s.programme_id", "=", programmeId ?? ""))
    .orderBy("s.spend_by")
    .orderBy("s.id")
    .execute();
  const balances = await listBalances(
    reader,
    areaId,
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const { free, committed, spent } = balances.get(row.id) ?? { free: 0n, committed: 0n, spent: 0n };
    return {
      id: row.id,
      name: row.name,
      programmeId: row.programme_id,
      funderName: row.funder_name,
      purpose: row.purpose,
      opensOn: row.opens_on,
      spendBy: row.spend_by,
      maxPerSessionPence: row.max_per_session_pence,
      minAge: row.min_age,
      maxAge: row.max_age,
      freePence: free,
      free,
      committed,
      spent,
    };
  });
}

/** Whether money is there, for a page to say before anybody presses. Promises nothing. */
export interface Offer {
  readonly ok: boolean;
  readonly why?: "over_limit" | "no_money";
  readonly streamName?: string;
  /** The most a session may cost, where that is what is in the way. */
  readonly limitPence?: bigint;
  readonly freePence: bigint;
}

export async function offerOfMoney(
  reader: Reader,
  need: Need & { areaId: string; programmeId: string; today: CalendarDay },
): Promise<Offer> {
  const choice = chooseStream(await listStreams(reader, need.areaId, need.programmeId), need, need.today);
  const streamName = choice.stream ? { streamName: choice.stream.name } : {};
  if (choice.kind === "pays")
    return {
      ok: true,
      ...streamName,
      limitPence: choice.stream.maxPerSessionPence,
      freePence: choice.stream.freePence,
    };
  if (choice.kind === "over_limit")
    return {
      ok: false,
      why: "over_limit",
      ...streamName,
      limitPence: choice.limitPence,
      freePence: choice.stream.freePence,
    };
  return { ok: false, why: "no_money", ...streamName, freePence: choice.freePence };
}
