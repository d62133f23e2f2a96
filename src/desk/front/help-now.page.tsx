import { YoungPage } from "../../access/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { Heading, SoftCard } from "../../ui/index.ts";
import { words } from "./help-now.words.ts";

/** Numbers that answer at once. Works signed out and asks the database for nothing. */
export async function showHelpNow(visit: Visit): Promise<Answer> {
  return page(<HelpNow visit={visit} />);
}

function HelpNow({ visit }: { visit: Visit }) {
  const t = words.in(visit.language);
  const ways = [
    { key: "danger", text: "dangerText", number: t("call"), href: "tel:999" },
    { key: "bad", text: "badText", number: t("badNumber"), href: "tel:111" },
    { key: "talk", text: "talkText", number: t("childline"), href: "tel:08001111" },
    { key: "text", text: "textText", number: t("textNumber"), href: "sms:85258" },
  ] as const;
  return (
    <YoungPage visit={visit}>
      <Heading>{t("title")}</Heading>
      <p>{t("lead")}</p>
      {ways.map(({ key, text, number, href }, index) => (
        <SoftCard heading={t(key)} {...(index === 0 ? { tone: "coral" } : {})}>
          <p class="nhsuk-heading-l">
            <a href={href}>{number}</a>
          </p>
          <p>{t(text)}</p>
        </SoftCard>
      ))}
      <SoftCard heading={t("near")} tone="leaf">
        <p>{t("nearText")}</p>
      </SoftCard>
    </YoungPage>
  );
}
