import { z } from "zod";
import { PublicPage, type Area } from "../../access/index.ts";
import { blankForm, Guard, problemAt, readForm, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { findProgramme, listOpenDoors, type Programme } from "../../programmes/index.ts";
import { Button, ErrorSummary, Heading, InsetText, Radios } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { beginDraft } from "./begin-draft.ts";
import { draftCookie } from "./draft-cookie.ts";
import { words } from "./start.words.ts";
import { areaOf } from "./with-draft.tsx";

/** The door of this journey; each kind of referrer is asked only what fits it. */
const referrerKind = "school_college";

interface Doors {
  readonly area: Area;
  readonly open: readonly Programme[];
  /** The programme of the address whose door is closed. */
  readonly closed?: Programme | undefined;
}

async function doorsOf(visit: Visit): Promise<Doors> {
  const area = await areaOf(visit);
  const slug = visit.query["programme"];
  return visit.read(async (reader) => {
    const open = await listOpenDoors(reader, area.id, referrerKind, visit.today);
    const wanted = slug ? await findProgramme(reader, area.id, slug) : undefined;
    const isOpen = open.some((programme) => programme.id === wanted?.id);
    if (!wanted) return { area, open };
    return isOpen ? { area, open: open.filter((one) => one.id === wanted.id) } : { area, open, closed: wanted };
  });
}

/** What this is, what to have at hand, and the button to begin. */
export async function startPage(visit: Visit): Promise<Answer> {
  const doors = await doorsOf(visit);
  if (doors.closed || doors.open.length === 0) return page(<Closed visit={visit} {...doors} />);
  return page(<Start visit={visit} {...doors} form={blankForm()} />);
}

/** Begins a draft: its cookie is the only key to it until an address is proved. */
export async function begin(visit: Visit): Promise<Answer> {
  const doors = await doorsOf(visit);
  const { area, open } = doors;
  if (doors.closed || open.length === 0) return page(<Closed visit={visit} {...doors} />, { status: 409 });
  const t = words.in(visit.language);
  const [only] = open;
  const ids = open.map((programme) => programme.id);
  const schema = z.object({ programme: z.enum(ids, { error: t("programmeMissing") }) });
  const read = readForm(schema, open.length === 1 ? { programme: only?.id } : visit.body);
  if (!read.ok) return page(<Start visit={visit} {...doors} form={read.form} />, { status: 422 });
  const begun = await visit.attempt((work) =>
    beginDraft(work, { areaId: area.id, programmeId: read.data.programme, referrerKind }),
  );
  return redirect(urls.step(area.slug, begun.id, "you"), { cookies: [draftCookie(begun)] });
}

function Start({ visit, area, open, form }: Doors & { visit: Visit; form: FormState }) {
  const t = words.in(visit.language);
  return (
    <PublicPage visit={visit} title={t("title")} area={area} form={form} helpStrip={false}>
      <ErrorSummary errors={form.problems} />
      <Heading size="xl">{t("title")}</Heading>
      <p>{t("lead", { sessions: open[0]?.funded_sessions ?? 12 })}</p>
      <p>{t("time")}</p>
      <h2>{t("before")}</h2>
      <ul>
        <li>{t("talk")}</li>
        <li>{t("know")}</li>
        <li>{t("saved")}</li>
      </ul>
      <InsetText>{t("danger")}</InsetText>
      <form method="post" novalidate>
        <Guard visit={visit} />
        {open.length > 1 && (
          <Radios
            name="programme"
            label={t("programme")}
            labelOptions={{ size: "m" }}
            error={problemAt(form, "programme")}
            items={open.map((programme) => ({ value: programme.id, label: programme.name }))}
          />
        )}
        <Button>{t("begin")}</Button>
      </form>
    </PublicPage>
  );
}

function Closed({ visit, area, open, closed }: Doors & { visit: Visit }) {
  const t = words.in(visit.language);
  return (
    <PublicPage visit={visit} title={t("closedTitle")} area={area}>
      <Heading size="l">{t("closedTitle")}</Heading>
      <p>{closed ? t("closedNamed", { name: closed.name }) : t("closed")}</p>
      {open.length > 0 && (
        <>
          <p>{t("insteadOpen")}</p>
          <ul>
            {open.map((programme) => (
              <li>
                <a href={`${urls.start(area.slug)}?programme=${programme.slug}`}>{programme.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t("insteadRing", { phone: area.phone })}</p>
      <p>
        <a href={`/${area.slug}/activities`}>{t("insteadFind")}</a>
      </p>
    </PublicPage>
  );
}
