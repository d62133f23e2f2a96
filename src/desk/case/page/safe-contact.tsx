import { contactWords } from "../../../people/index.ts";
import type { Visit } from "../../../platform/http/index.ts";
import { SafeContactNotice } from "../../../ui/index.ts";
import { words } from "./case.words.ts";
import type { GatheredCase } from "./gather-case.ts";

/** How to reach them without harm: before their words, before everything else. */
export function SafeContact({ visit, one }: { visit: Visit; one: GatheredCase }) {
  const t = words.in(visit.language);
  const say = contactWords.in(visit.language);
  const { way, person, relationships } = one;
  const { point } = way;
  const spoken = languageName(visit.language, person.language);
  const hidden = relationships.filter((one) => one.must_not_know).map((one) => `${one.name} (${one.relation})`);
  const facts = [
    { label: t("language"), value: person.interpreter ? t("interpreter", { language: spoken }) : spoken },
    ...(hidden.length > 0 ? [{ label: t("mustNotKnow"), value: <strong>{hidden.join(", ")}</strong> }] : []),
    ...(person.good_to_know ? [{ label: t("goodToKnow"), value: person.good_to_know }] : []),
  ];
  return (
    <SafeContactNotice
      heading={say(way.sentenceKey, { name: person.preferred_name, value: point?.value ?? "" })}
      facts={facts}
      missing={way.how === "none"}
    >
      {point?.note} {point?.holder_name && t("holder", { name: point.holder_name })}
    </SafeContactNotice>
  );
}

function languageName(language: string, code: string): string {
  return new Intl.DisplayNames([language === "en" ? "en-GB" : language], { type: "language" }).of(code) ?? code;
}
