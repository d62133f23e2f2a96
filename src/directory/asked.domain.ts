import { isWhen, type When } from "./when.domain.ts";

/** A search as it stands in the address, so that it can be sent to somebody. */
export interface Asked {
  readonly what: string;
  readonly near: string;
  /** Undefined for any age. */
  readonly age?: number | undefined;
  readonly when: When;
  readonly within: number;
  /** Without what is only like it. */
  readonly exact: boolean;
  /** Shows all answers, not only the ten best. */
  readonly all: boolean;
}

/** Distances to choose from, in miles. */
export const distances = [1, 3, 5, 10, 15, 25] as const;

/**
 * Reads a search from an address; what is not there or makes no sense is taken from what is known (the case's postcode
 * and age), else left open.
 */
export function readAsked(query: Readonly<Record<string, string>>, known: Partial<Asked> = {}): Asked {
  const within = Number(query["within"]);
  const when = query["when"] ?? "";
  return {
    what: (query["what"] ?? known.what ?? "").trim().slice(0, 100),
    near: (query["near"] ?? known.near ?? "").trim().slice(0, 60),
    age: query["age"] === undefined ? known.age : readAge(query["age"]),
    when: isWhen(when) ? when : (known.when ?? "any"),
    within: (distances as readonly number[]).includes(within) ? within : (known.within ?? 10),
    exact: query["exact"] === "1",
    all: query["all"] === "1",
  };
}

function readAge(text: string): number | undefined {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : undefined;
}

/** The search as an address has it. */
export function toQuery(asked: Asked): Record<string, string> {
  return {
    what: asked.what,
    near: asked.near,
    age: asked.age === undefined ? "" : String(asked.age),
    when: asked.when,
    within: String(asked.within),
    exact: asked.exact ? "1" : "",
    all: asked.all ? "1" : "",
  };
}
