import { z } from "zod";
import { blankForm, Guard, problemAt, readForm, valueAt, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { FrontDoor } from "../../safeguarding/index.ts";
import { BackLink, Button, ErrorSummary, Heading, Radios, Textarea } from "../../ui/index.ts";
import { raiseGroupConcern } from "./raise-group-concern.ts";
import { lookAt, openDoor, type Door } from "./door.ts";
import { behindCode } from "./group.page.tsx";
import { GroupFrame } from "./group-frame.tsx";
import { listMetBy, type Met } from "./met-by-group.query.ts";
import { words } from "./worried.words.ts";

const schema = (t: ReturnType<typeof words.in>) =>
  z.object({
    about: z.string().optional(),
    what: z
      .string({ error: t("whatMissing") })
      .trim()
      .min(1, t("whatMissing"))
      .max(5000, t("whatLong")),
    danger: z.enum(["yes", "no"], { error: t("dangerMissing") }),
  });

/** A worry about a young person, from the group: two presses and a sentence. */
export async function showWorried(visit: Visit): Promise<Answer> {
  const locked = await behindCode(visit);
  if (locked) return locked;
  return visit.query["sent"] === "1" ? sentPage(visit) : worriedPage(visit, blankForm());
}

/** Tells the person on duty, in the same act. */
export async function sendWorry(visit: Visit): Promise<Answer> {
  const locked = await behindCode(visit);
  if (locked) return locked;
  const { door, met } = await open(visit);
  const read = readForm(schema(words.in(visit.language)), visit.body);
  if (!read.ok) return worriedPage(visit, read.form);
  const about = met.find((one) => one.placeId === read.data.about);
  await visit.act((work) => raiseGroupConcern(work, door, { ...read.data, about }));
  return redirect(door.urls.worried({ sent: "1" }));
}

function open(visit: Visit): Promise<{ door: Door; met: Met[] }> {
  return visit.read(async (reader) => {
    const door = await openDoor(reader, visit);
    return { door, met: await listMetBy(reader, door.area.id, door.group.id) };
  });
}

async function worriedPage(visit: Visit, form: FormState): Promise<Answer> {
  const { door, met } = await open(visit);
  const t = words.in(visit.language);
  const back = <BackLink href={door.urls.page()}>{t("back")}</BackLink>;
  return page(
    <GroupFrame visit={visit} door={door} title={t("title")} form={form} private beforeContent={back}>
      <ErrorSummary errors={form.problems} />
      <Heading>{t("title")}</Heading>
      <FrontDoor area={door.area} language={visit.language} />
      <p>{t("reads")}</p>
      <form method="post" action={door.urls.worried()} novalidate>
        <Guard visit={visit} />
        {met.length > 0 && (
          <Radios
            name="about"
            label={t("about")}
            value={valueAt(form, "about")}
            items={[
              ...met.map(({ placeId, name }) => ({ value: placeId, label: name })),
              { value: "", label: t("someoneElse") },
            ]}
          />
        )}
        <Textarea
          name="what"
          label={t("what")}
          hint={t("whatHint")}
          rows={6}
          value={valueAt(form, "what")}
          error={problemAt(form, "what")}
        />
        <Radios
          name="danger"
          label={t("danger")}
          value={valueAt(form, "danger")}
          error={problemAt(form, "danger")}
          items={[
            { value: "yes", label: t("dangerYes") },
            { value: "no", label: t("dangerNo") },
          ]}
        />
        <Button>{t("send")}</Button>
      </form>
    </GroupFrame>,
    { looked: [lookAt(door)], ...(form.problems.length > 0 ? { status: 422 } : {}) },
  );
}

async function sentPage(visit: Visit): Promise<Answer> {
  const { door } = await open(visit);
  const t = words.in(visit.language);
  return page(
    <GroupFrame visit={visit} door={door} title={t("sentTitle")} private>
      <Heading>{t("sentTitle")}</Heading>
      <p>{t("sentBody", { phone: door.area.phone })}</p>
      <p>
        <a href={door.urls.page()}>{t("toPage")}</a>
      </p>
    </GroupFrame>,
    { looked: [lookAt(door)] },
  );
}
