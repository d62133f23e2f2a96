import type { Work } from "../../platform/commands/work.ts";
import { codeTries, isOpen, latestCode, makeCode, noteTry } from "../../platform/links/link-code.ts";
import { bindDevice } from "../../platform/links/link-device.ts";
import type { Link } from "../../platform/links/link.ts";

/** Asks for a code to the known way; it is sent after the act. */
export async function askForCode(work: Work, link: Link): Promise<void> {
  const codeId = await makeCode(work, link.area_id, link.id);
  await work.record({ event: "link.code_asked", ...subjectOf(link) });
  await work.announce({
    name: "link.code_asked.v1",
    areaId: link.area_id,
    subjectKind: "link",
    subjectId: link.id,
    ids: { link: link.id, code: codeId },
    key: `link.code_asked:${codeId}`,
  });
}

export type Proof =
  | { readonly is: "right"; readonly deviceToken: string }
  | { readonly is: "wrong"; readonly triesLeft: number }
  | { readonly is: "ended" };

/** Tries a typed code. The right one is used up and binds this device until `boundUntil`; a wrong one is counted. */
export async function proveCode(work: Work, link: Link, typed: string, boundUntil: Date): Promise<Proof> {
  const code = await latestCode(work.tx, link.area_id, link.id, true);
  if (!isOpen(code, work.now)) return { is: "ended" };
  const right = work.secrets.open(code.code_sealed) === typed;
  await noteTry(work, code, right);
  await work.record({ event: right ? "link.device_bound" : "link.code_wrong", ...subjectOf(link) });
  if (right) return { is: "right", deviceToken: await bindDevice(work, link.area_id, link.id, boundUntil) };
  const triesLeft = codeTries - code.attempts - 1;
  return triesLeft > 0 ? { is: "wrong", triesLeft } : { is: "ended" };
}

/** How a link stands in the audit. */
export function subjectOf(link: Link) {
  return {
    areaId: link.area_id,
    subjectKind: "link",
    subjectId: link.id,
    ...(link.person_id ? { personId: link.person_id } : {}),
  };
}
