import { z } from "zod";
import { blankForm, readForm, withProblem, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { codesAtOnce } from "../../platform/links/link-code.ts";
import { deviceCookie } from "../../platform/links/link-device.ts";
import { codeUrl, linkRoot } from "../../platform/links/second-thing.ts";
import { CodePage } from "./code.view.tsx";
import { getHolder, mayAskAgain, type Holder } from "./holder.query.ts";
import { askForCode, proveCode } from "./prove-code.ts";
import { words } from "./second-thing.words.ts";

const day = 86_400_000;

/** Says to which phone the code goes, or asks for it when it was sent. Opening it sends nothing. */
export async function codePage(visit: Visit): Promise<Answer> {
  return show(visit, await visit.read((reader) => getHolder(reader, visit)), blankForm());
}

/** Sends a code, at most three in a quarter of an hour. */
export async function sendCode(visit: Visit): Promise<Answer> {
  const holder = await visit.read((reader) => getHolder(reader, visit));
  const sent = await visit.act(async (work) => {
    if (!holder.way || !(await mayAskAgain(work.tx, holder.link, work.now))) return false;
    await askForCode(work, holder.link);
    return true;
  });
  if (sent) return redirect(codeUrl(visit, nextOf(visit)));
  const t = words.in(visit.language);
  const message = t("tooMany", { count: codesAtOnce, phone: holder.area.phone });
  return show(visit, holder, withProblem({}, "", message), 422);
}

/** Tries the code; the right one binds this device and leads on. */
export async function enterCode(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const holder = await visit.read((reader) => getHolder(reader, visit));
  const digits = z.string({ error: t("empty") }).transform((text) => text.replaceAll(/\D/g, ""));
  const schema = z.object({ code: digits.pipe(z.string().length(6, { error: t("empty") })) });
  const read = readForm(schema, visit.body);
  if (!read.ok) return show(visit, holder, read.form, 422);
  const boundUntil = new Date(visit.now.getTime() + holder.second.boundDays * day);
  const proof = await visit.attempt((work) => proveCode(work, holder.link, read.data.code, boundUntil));
  if (proof.is === "right")
    return redirect(nextOf(visit) ?? linkRoot(visit), {
      cookies: [
        {
          name: deviceCookie(holder.link.id),
          value: proof.deviceToken,
          maxAgeSeconds: (holder.second.boundDays * day) / 1000,
        },
      ],
    });
  if (proof.is === "wrong")
    return show(visit, holder, withProblem({}, "code", t("wrong", { left: proof.triesLeft })), 422);
  return show(visit, { ...holder, codeSent: false }, withProblem({}, "", t("ended")), 422);
}

function show(visit: Visit, holder: Holder, form: FormState, status = 200): Answer {
  return page(<CodePage visit={visit} holder={holder} form={form} />, { status });
}

/** Where the visitor was going: only ever a page of the same link. */
function nextOf(visit: Visit): string | undefined {
  const rest = visit.query["next"];
  return rest && /^\/[\w/.-]*$/.test(rest) && !rest.includes("//") ? `${linkRoot(visit)}${rest}` : undefined;
}
