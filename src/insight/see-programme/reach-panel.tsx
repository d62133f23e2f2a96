import { Section, Table } from "../../ui/index.ts";
import { discloseSplit, shareOf, type Shown } from "../disclosure.domain.ts";
import { urls } from "../urls.ts";
import type { PartProps } from "./headlines.tsx";
import { words } from "./reach.words.ts";
import { say, sayShare } from "./shown.ts";

/** Where the programme's people live, beside where all young people of its ages live. */
export function ReachPanel({ visit, counted }: PartProps) {
  const t = words.in(visit.language);
  const rows = counted.reach.filter((row) => row.district !== null || row.people > 0n);
  const shown = discloseSplit(rows.map((row) => Number(row.people)));
  // The whole is the sum of what is shown, so that shares give nothing more away.
  const whole = shown.reduce<number>((sum, cell) => sum + (cell === "hidden" ? 0 : cell), 0);
  const population = rows.reduce((sum, row) => sum + (row.population ?? 0), 0);
  const aside = <a href={urls.figure("reach")}>{t("worked")}</a>;
  const shareOfAll = (people: number | null): string =>
    people === null || population === 0 ? "–" : sayShare(Math.round((people / population) * 100));
  return (
    <Section heading={t("title")} aside={aside}>
      {whole === 0 ? (
        <p>{t("tooFew")}</p>
      ) : (
        <>
          <Table
            caption={t("title")}
            captionClass="nhsuk-u-visually-hidden"
            responsive
            head={[
              t("home"),
              { content: t("people"), format: "numeric" },
              { content: t("share"), format: "numeric" },
              { content: t("ofAll"), format: "numeric" },
            ]}
            rows={rows.map((row, index) => {
              const people: Shown = shown[index] ?? "hidden";
              return [
                row.district ?? t("elsewhere"),
                say(people),
                sayShare(shareOf(people, whole)),
                shareOfAll(row.population),
              ];
            })}
          />
          {shown.includes("hidden") && <p class="lw-small">{t("fewer")}</p>}
        </>
      )}
    </Section>
  );
}
