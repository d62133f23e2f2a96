import type { Visit } from "../../../platform/http/index.ts";
import { Amounts, Section } from "../../../ui/index.ts";
import { words } from "./case.words.ts";
import type { GatheredCase } from "./gather-case.ts";

/** What each person in their life may be told: nothing, unless they said otherwise. */
export function WhoMayKnow({ visit, one }: { visit: Visit; one: GatheredCase }) {
  const t = words.in(visit.language);
  const { relationships, school, schoolSees } = one;
  const scope = schoolSees === "plan" ? "planScope" : (schoolSees ?? "nothing");
  const rows = [
    ...relationships.map((one) => ({
      label: `${one.name} (${one.relation})`,
      amount: one.must_not_know ? <strong>{t("nothing")}</strong> : (one.may_know ?? t("nothing")),
    })),
    ...(school ? [{ label: t("school"), amount: t(scope) }] : []),
  ];
  return (
    <Section heading={t("whoMayKnow")}>
      {rows.length === 0 ? <p>{t("nobody", { name: one.person.preferred_name })}</p> : <Amounts rows={rows} />}
    </Section>
  );
}
