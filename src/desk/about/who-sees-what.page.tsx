import { PublicPage } from "../../access/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { Heading, Table } from "../../ui/index.ts";
import { words } from "./who-sees-what.words.ts";

const roles = [
  "young_person",
  "parent",
  "group",
  "referrer",
  "link_worker",
  "prescriber",
  "team_lead",
  "safeguarding_lead",
  "payments",
  "programme_manager",
  "auditor",
  "administrator",
] as const;

/** Roles and what each sees, in plain words, for anybody who asks. */
export async function showWhoSeesWhat(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  return page(
    <PublicPage visit={visit} title={t("title")}>
      <Heading>{t("title")}</Heading>
      <p class="nhsuk-lede-text">{t("lead")}</p>
      <Table
        caption={t("caption")}
        responsive
        firstCellIsHeader
        head={[t("role"), t("sees"), t("never")]}
        rows={roles.map((role) => [t(role), t(`${role}_sees`), t(`${role}_never`)])}
      />
      <h2>{t("safety")}</h2>
      <p>{t("safetyText")}</p>
      <h2>{t("looks")}</h2>
      <p>{t("looksText")}</p>
    </PublicPage>,
  );
}
