import { StaffPage } from "../../access/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { Breadcrumb, PageHead, Scroll, Section } from "../../ui/index.ts";
import { figures } from "../figures/index.ts";
import { urls } from "../urls.ts";
import { words } from "./figure.words.ts";

type Name = "people" | "first-activity" | "attendance" | "money" | "steps" | "steps-people" | "measures" | "reach";
type Page = Name | "small-numbers";

const pages = [...figures.map((figure) => figure.name as Name), "small-numbers"] as const satisfies readonly Page[];

/** What a figure counts, in words, and the statement that counts it: the same text that runs. */
export async function figurePage(visit: Visit): Promise<Answer> {
  const name = pages.find((one) => one === visit.params["figure"]);
  if (!name) throw new NotFound("figure");
  return page(<FigurePage visit={visit} name={name} />);
}

function FigurePage({ visit, name }: { visit: Visit; name: Page }) {
  const t = words.in(visit.language);
  const statement = figures.find((figure) => figure.name === name)?.sql;
  return (
    <StaffPage
      visit={visit}
      title={t(name)}
      current="programme"
      beforeContent={<Breadcrumb items={[{ href: urls.programmes(), label: t("back") }]} />}
    >
      <PageHead heading={t(name)}>
        <p>{t(`${name}_is`)}</p>
      </PageHead>
      {statement && (
        <Section heading={t("statement")} id="statement">
          <p id="statement-lead">{t("statementLead")}</p>
          <Scroll labelledBy="statement-lead">
            <pre tabIndex={0}>
              <code>{statement}</code>
            </pre>
          </Scroll>
        </Section>
      )}
      <Section heading={t("others")} level={2}>
        <ul class="nhsuk-list">
          {pages
            .filter((other) => other !== name)
            .map((other) => (
              <li>
                <a href={urls.figure(other)}>{t(other)}</a>
              </li>
            ))}
        </ul>
      </Section>
    </StaffPage>
  );
}
