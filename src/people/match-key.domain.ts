import type { CalendarDay } from "../platform/values/index.ts";

/** A value that two rows of the same human being would share, made alike so that equality finds it. */
export interface MatchKey {
  readonly kind: "name_birth" | "phone" | "email";
  readonly value: string;
}

/** Letters only, without accents or case: "Zoë  O'Neill" and "zoe oneill" are the same name. */
function plainLetters(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, "");
}

/** The whole name and the day of birth. */
export function nameBirthKey(givenName: string, familyName: string | undefined, born: CalendarDay): MatchKey {
  return { kind: "name_birth", value: `${plainLetters(givenName)}|${plainLetters(familyName ?? "")}|${born}` };
}

/** A number with its digits only, and +44 as 0. */
export function phoneKey(number: string): MatchKey {
  const digits = number.replaceAll(/\D/g, "");
  return { kind: "phone", value: digits.startsWith("44") ? `0${digits.slice(2)}` : digits };
}

export function emailKey(address: string): MatchKey {
  return { kind: "email", value: address.trim().toLowerCase() };
}
