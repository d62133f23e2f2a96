import { Guard } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Button, Heading, InsetText } from "../../ui/index.ts";
import { SimplePage } from "../frames-simple.tsx";
import { homeOf } from "../home.ts";
import { pendingCookie } from "./cookies.ts";
import { openForm, type KeptForm } from "./kept-form.ts";
import { findPending } from "./sign-in.query.ts";
import { words } from "./sign-in.words.ts";

/** After signing in again: the form that was sent too late, ready to be sent once more. */
export async function resumePage(visit: Visit): Promise<Answer> {
  const pending = await visit.read((reader) => findPending(reader, visit.cookies[pendingCookie]));
  const mine = pending?.accountId === visit.actor.id && pending.expiresAt > visit.now ? pending : undefined;
  const kept = openForm(visit.ground.secrets, mine?.keptSealed, { accountId: visit.actor.id, now: visit.now });
  return kept ? page(<ResumePage visit={visit} kept={kept} />) : redirect(homeOf(visit.actor.roles));
}

function ResumePage({ visit, kept }: { visit: Visit; kept: KeptForm }) {
  const t = words.in(visit.language);
  // Codes and ids are not what somebody wrote; what has more than one word is.
  const written = kept.fields.filter(([, value]) => /\S\s+\S/.test(value));
  return (
    <SimplePage visit={visit} title={t("keptTitle")}>
      <Heading>{t("keptTitle")}</Heading>
      <p>{t("keptLead")}</p>
      {written.length > 0 && (
        <InsetText prefix={t("keptWords")}>
          {written.map(([, value]) => (
            <p>{value}</p>
          ))}
        </InsetText>
      )}
      <form method="post" action={kept.path}>
        <Guard visit={visit} />
        {kept.fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{t("sendIt")}</Button>
      </form>
      <p>
        <a href={homeOf(visit.actor.roles)}>{t("keptNot")}</a>
      </p>
    </SimplePage>
  );
}
