import { ageOf, contactWords, safestWay } from "../../people/index.ts";
import type { CalendarDay } from "../../platform/values/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import { SafeContactNotice } from "../../ui/index.ts";
import { words } from "./referral.words.ts";
import type { ShownReferral } from "./shown-referral.query.ts";

interface WhoProps {
  readonly shown: ShownReferral;
  readonly today: CalendarDay;
  readonly language: string;
}

/** "14 years old, born 4 March 2012. she/her" */
export function WhoLine({ shown: { person }, today, language }: WhoProps) {
  const t = words.in(language);
  const born = formatDay(person.date_of_birth, language, "dated");
  return (
    <p>
      {t("who", { age: ageOf(person, today), born })} {person.pronouns && t("pronouns", { pronouns: person.pronouns })}
    </p>
  );
}

/** How to reach them without harm: the first thing anybody needs who will get in touch. */
export function SafeWay({ shown, language }: Omit<WhoProps, "today">) {
  const t = words.in(language);
  const { person, points, relationships } = shown;
  const way = safestWay(points);
  const hidden = relationships.filter((one) => one.must_not_know).map((one) => one.name);
  const around = relationships.filter((one) => !one.must_not_know).map((one) => `${one.name} (${one.relation})`);
  const spoken = person.language === "en" ? undefined : person.language;
  const heading = contactWords.in(language)(way.sentenceKey, {
    name: person.preferred_name,
    value: way.point?.value ?? "",
  });
  return (
    <SafeContactNotice
      heading={heading}
      missing={way.how === "none"}
      facts={[
        ...(hidden.length > 0 ? [{ label: t("mustNotKnow"), value: hidden.join(", ") }] : []),
        ...(around.length > 0
          ? [{ label: t("mayKnow", { name: person.preferred_name }), value: around.join(", ") }]
          : []),
        ...(spoken
          ? [
              {
                label: t("language"),
                value: person.interpreter ? t("interpreterNeeded", { language: spoken }) : spoken,
              },
            ]
          : []),
      ]}
    >
      {way.point?.note && t("note", { note: way.point.note })} {way.point?.shared_phone && t("othersLook")}
    </SafeContactNotice>
  );
}
