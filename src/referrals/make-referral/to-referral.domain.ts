import type { NewReferral } from "../referral.domain.ts";
import type { Draft } from "./answers.domain.ts";

/** The referral that a finished draft makes; undefined while an answer is missing. */
export function toReferral(draft: Draft): NewReferral | undefined {
  const { you, school, person, agreement, story, home, reach, safety } = draft.answers;
  if (!you || !school || !person || !agreement || !story || !home || !reach || !safety) return undefined;
  return {
    areaId: draft.areaId,
    programmeId: draft.programmeId,
    referrerKind: draft.referrerKind,
    referrer: {
      name: you.name,
      role: you.role,
      email: you.email,
      phone: you.phone,
      place: school.name,
      schoolUrn: school.urn,
    },
    person: { ...person, goodToKnow: safety.goodToKnow },
    agreement,
    story: story.words,
    needs: story.needs,
    postcode: home.postcode,
    reach,
    ...(safety.risk === "none" ? {} : { risk: { words: safety.words ?? "", dangerNow: safety.risk === "now" } }),
  };
}
