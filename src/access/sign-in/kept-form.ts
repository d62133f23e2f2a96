import type { Visit } from "../../platform/http/index.ts";
import type { SecretBox } from "../../platform/secrets/secret-box.ts";
import { safePath } from "./next-path.ts";

/** A form that came when its session had ended: where it was going and what it said. */
export interface KeptForm {
  readonly path: string;
  readonly fields: readonly (readonly [string, string])[];
  /** Whose session had ended, where that is known: nobody else is shown it. */
  readonly accountId: string | undefined;
  readonly at: number;
}

const longestHours = 12;

/** Seals what a visit posted, so that the browser can carry it and nobody can make one up. */
export function sealForm(visit: Visit, accountId: string | undefined): string | undefined {
  const path = safePath(visit.path);
  const fields = fieldsOf(visit.body);
  if (!path || fields.length === 0) return undefined;
  const kept: KeptForm = { path, fields, accountId, at: visit.now.getTime() };
  const sealed = visit.ground.secrets.seal(JSON.stringify(kept));
  // It has to come back in a form of its own.
  return sealed.length < 200_000 ? sealed : undefined;
}

/** Opens a sealed form; undefined when it is not ours, too old, or somebody else's. */
export function openForm(
  secrets: SecretBox,
  sealed: string | null | undefined,
  { accountId, now }: { accountId: string; now: Date },
): KeptForm | undefined {
  if (!sealed) return undefined;
  try {
    const kept = JSON.parse(secrets.open(sealed)) as KeptForm;
    const mine = kept.accountId === undefined || kept.accountId === accountId;
    return mine && now.getTime() - kept.at < longestHours * 3_600_000 ? kept : undefined;
  } catch {
    return undefined;
  }
}

function fieldsOf(body: unknown): [string, string][] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body)
    .filter(([name]) => name !== "_csrf" && name !== "_key")
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)] as [string, string]),
    );
}
