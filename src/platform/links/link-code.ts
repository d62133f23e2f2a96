import { randomInt } from "node:crypto";
import type { Selectable } from "kysely";
import type { Work } from "../commands/work.ts";
import type { DB, Reader } from "../db/types.ts";
import { newId } from "../values/id.ts";

export type LinkCode = Selectable<DB["platform.link_code"]>;

const minutes = 60_000;
/** How long a code can be typed. */
export const codeMinutes = 10;
/** How many wrong codes end one. */
export const codeTries = 5;
/** How many codes a link may ask for within a quarter of an hour. */
export const codesAtOnce = 3;

/** Makes a code for a link; it is kept encrypted, and sent by whoever hears `link.code_asked.v1`. Returns its id. */
export async function makeCode(work: Work, areaId: string, linkId: string): Promise<string> {
  const id = newId(work.now);
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  await work.tx
    .insertInto("platform.link_code")
    .values({
      area_id: areaId,
      id,
      link_id: linkId,
      code_sealed: work.secrets.seal(code),
      sent_at: work.now,
      expires_at: new Date(work.now.getTime() + codeMinutes * minutes),
    })
    .execute();
  return id;
}

/** The newest code of a link, used or not. `lock` when it is about to be tried. */
export function latestCode(
  reader: Reader,
  areaId: string,
  linkId: string,
  lock = false,
): Promise<LinkCode | undefined> {
  return reader
    .selectFrom("platform.link_code")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("link_id", "=", linkId)
    .orderBy("sent_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
}

/** One code by its id. */
export function getCode(reader: Reader, areaId: string, codeId: string): Promise<LinkCode> {
  return reader
    .selectFrom("platform.link_code")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("id", "=", codeId)
    .executeTakeFirstOrThrow();
}

/** How many codes a link has asked for since a moment. */
export async function countCodes(reader: Reader, areaId: string, linkId: string, since: Date): Promise<number> {
  const { count } = await reader
    .selectFrom("platform.link_code")
    .select((eb) => eb.fn.countAll<bigint>().as("count"))
    .where("area_id", "=", areaId)
    .where("link_id", "=", linkId)
    .where("sent_at", ">", since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether a code can still be typed. */
export function isOpen(code: LinkCode | undefined, now: Date): code is LinkCode {
  return code !== undefined && code.used_at === null && code.expires_at > now && code.attempts < codeTries;
}

/** Writes down a try: used when right, one more attempt when wrong. */
export async function noteTry(work: Work, code: LinkCode, right: boolean): Promise<void> {
  await work.tx
    .updateTable("platform.link_code")
    .set(right ? { used_at: work.now } : { attempts: code.attempts + 1 })
    .where("area_id", "=", code.area_id)
    .where("id", "=", code.id)
    .execute();
}
