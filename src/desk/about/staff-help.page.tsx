import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { defineWords } from "../../platform/words/words.ts";
import { urls } from "../front/urls.ts";
import { staffHelp } from "./staff-help.words.ts";
import { Text } from "./text-page.tsx";

const words = defineWords("desk.about.staff-help-links", {
  signIn: "Sign in",
  outbox: "Messages that were sent (demonstration)",
  whoSees: "Who can see what",
});

/** Help for staff; in a demonstration also the way to its messages. */
export async function showStaffHelp(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  return page(
    <Text visit={visit} text={staffHelp}>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>
          <a href={urls.signIn()}>{t("signIn")}</a>
        </li>
        <li>
          <a href={urls.whoSeesWhat()}>{t("whoSees")}</a>
        </li>
        {visit.demo && (
          <li>
            <a href={urls.outbox()}>{t("outbox")}</a>
          </li>
        )}
      </ul>
    </Text>,
  );
}
