import { formatPence, type Pence } from "../../platform/values/index.ts";
import { MoneyBar, MoneyTable, Section } from "../../ui/index.ts";
import { shareGone } from "../course.domain.ts";
import { urls } from "../urls.ts";
import type { PartProps } from "./headlines.tsx";
import { words } from "./money.words.ts";
import { perPerson } from "./per-person.domain.ts";

const pounds = (pence: Pence) => formatPence((pence / 100n) * 100n);
const percent = (share: number) => Math.round(share * 100);

/** The whole award as one bar of spent, committed and free, with what each is and whether it will do. */
export function MoneyPanel(props: PartProps) {
  const { visit, programme, counted, people } = props;
  const t = words.in(visit.language);
  const { spent, committed, free } = counted.money;
  const award = spent + committed + free;
  const aside = <a href={urls.figure("money")}>{t("worked")}</a>;
  if (award === 0n)
    return (
      <Section heading={t("title")} aside={aside}>
        <p>{t("none")}</p>
      </Section>
    );
  const share = (pence: Pence) => Number(pence) / Number(award);
  const usedShare = share(spent + committed);
  const used = usedShare > 0 && usedShare < 0.01 ? t("usedLittle") : t("used", { share: percent(usedShare) });
  const cap = programme.person_cap;
  const known = cap !== null && people !== "hidden";
  const gone = shareGone({ startsOn: programme.starts_on, endsOn: programme.ends_on }, visit.today);
  const said = { award: pounds(award), spent: pounds(spent), committed: pounds(committed), free: pounds(free) };
  const part = (kind: "spent" | "committed" | "free", pence: Pence) => ({
    kind,
    share: share(pence),
    label: t(kind, { amount: pounds(pence) }),
  });
  const row = (kind: "spent" | "committed" | "free", pence: Pence, what: string) => ({
    kind,
    amount: pounds(pence),
    share: `${percent(share(pence))}%`,
    what,
  });
  return (
    <Section heading={t("title")} aside={aside}>
      <p>
        {known
          ? t("lead", { award: said.award, used, people: percent(people / cap) })
          : t("leadNoCap", { award: said.award, used })}
      </p>
      <MoneyBar
        title={t("bar", said)}
        parts={[part("spent", spent), part("committed", committed), part("free", free)]}
        mark={{ share: gone, label: t("yearGone", { share: percent(gone) }) }}
      />
      <MoneyTable
        caption={t("table")}
        rows={[
          row("spent", spent, t("toGroups", { groups: Number(counted.money.groups) })),
          row("committed", committed, t("promised")),
          row("free", free, freeSaid(props)),
        ]}
      />
    </Section>
  );
}

function freeSaid({ visit, programme, counted, people }: PartProps): string {
  const t = words.in(visit.language);
  const each = people === "hidden" ? undefined : perPerson(counted.money, people, programme.person_cap);
  if (!each) return t("stillFree");
  const said = { left: each.left, toCome: pounds(each.toComePence), soFar: pounds(each.soFarPence) };
  return `${t("forEach", said)} ${t(each.enough ? "enough" : "short")}`;
}
