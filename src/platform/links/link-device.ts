import type { Work } from "../commands/work.ts";
import type { Reader } from "../db/types.ts";
import { hashToken } from "../secrets/secret-box.ts";
import { newId, newToken } from "../values/id.ts";

/** The cookie of a device that proved the code of a link. The end of an id is its random part. */
export function deviceCookie(linkId: string): string {
  return `lw_device_${linkId.slice(-12)}`;
}

/** Binds this device to a link until `expiresAt`; returns the value of its cookie. */
export async function bindDevice(work: Work, areaId: string, linkId: string, expiresAt: Date): Promise<string> {
  const token = newToken();
  await work.tx
    .insertInto("platform.link_device")
    .values({
      area_id: areaId,
      id: newId(work.now),
      link_id: linkId,
      token_hash: hashToken(token),
      bound_at: work.now,
      expires_at: expiresAt,
    })
    .execute();
  return token;
}

/** Whether a cookie is that of a device bound to this link now. */
export async function isBound(
  reader: Reader,
  where: { areaId: string; linkId: string; token: string; now: Date },
): Promise<boolean> {
  const found = await reader
    .selectFrom("platform.link_device")
    .select("id")
    .where("token_hash", "=", hashToken(where.token))
    .where("area_id", "=", where.areaId)
    .where("link_id", "=", where.linkId)
    .where("ended_at", "is", null)
    .where("expires_at", ">", where.now)
    .executeTakeFirst();
  return found !== undefined;
}

/** Ends a device: the phone was handed on, or somebody pressed Lock. */
export async function endDevice(work: Work, areaId: string, linkId: string, token: string): Promise<void> {
  await work.tx
    .updateTable("platform.link_device")
    .set({ ended_at: work.now })
    .where("area_id", "=", areaId)
    .where("link_id", "=", linkId)
    .where("token_hash", "=", hashToken(token))
    .where("ended_at", "is", null)
    .execute();
}
