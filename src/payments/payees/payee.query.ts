import type { Reader } from "../../platform/db/index.ts";

/** Bank details as people see them: never the numbers. */
export interface PayeeRow {
  readonly id: string;
  readonly areaId: string;
  readonly organisationId: string;
  readonly accountName: string;
  readonly lastTwo: string;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: string | null;
  readonly endedAt: Date | null;
}

function payees(reader: Reader) {
  return reader
    .selectFrom("payments.payee")
    .select(["id", "area_id as areaId", "organisation_id as organisationId", "account_name as accountName"])
    .select(["last_two as lastTwo", "created_at as createdAt", "created_by as createdBy"])
    .select(["confirmed_at as confirmedAt", "confirmed_by as confirmedBy", "ended_at as endedAt"]);
}

/** All bank details a group ever had in an area, newest first. */
export function listPayeesOf(reader: Reader, areaId: string, organisationId: string): Promise<PayeeRow[]> {
  return payees(reader)
    .where("area_id", "=", areaId)
    .where("organisation_id", "=", organisationId)
    .orderBy("created_at", "desc")
    .limit(25)
    .execute();
}

export function findPayee(reader: Reader, payeeId: string): Promise<PayeeRow | undefined> {
  return payees(reader).where("id", "=", payeeId).executeTakeFirst();
}

/** The areas among these in which a group has or had a place: where it can be owed anything. */
export async function areasOwing(
  reader: Reader,
  areaIds: readonly string[],
  organisationId: string,
): Promise<string[]> {
  const rows = await reader
    .selectFrom("activities.place")
    .select("area_id")
    .distinct()
    .where("area_id", "in", areaIds)
    .where("organisation_id", "=", organisationId)
    .execute();
  return rows.map((row) => row.area_id);
}
