import { ageOn, type CalendarDay } from "../platform/values/index.ts";

/** What is needed to know somebody. No surname, no postcode and no school are all possible. */
export interface NewPerson {
  readonly areaId: string;
  /** What they like to be called; without it, the given name. */
  readonly preferredName?: string;
  readonly givenName: string;
  readonly familyName?: string;
  readonly dateOfBirth: CalendarDay;
  readonly pronouns?: string;
  readonly postcode?: string;
  readonly lsoa21Code?: string;
  readonly schoolUrn?: string;
  /** BCP 47; "en" without it. */
  readonly language?: string;
  readonly interpreter?: boolean;
  readonly goodToKnow?: string;
}

/** Completed years of a person on a day. */
export function ageOf(person: { readonly date_of_birth: CalendarDay }, today: CalendarDay): number {
  return ageOn(person.date_of_birth, today);
}

/** "Mina Karimi", or "Mina" where there is no family name. */
export function fullName(person: { readonly preferred_name: string; readonly family_name: string | null }): string {
  return [person.preferred_name, person.family_name].filter(Boolean).join(" ");
}
