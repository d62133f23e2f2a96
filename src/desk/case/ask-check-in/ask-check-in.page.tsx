import { z } from "zod";
import {
  checkInUrls,
  askCheckIn,
  listCheckIns,
  modes,
  openMoments,
  phoneForLink,
  type CheckInMoment,
} from "../../../outcomes/index.ts";
import { listContactPoints, safestWay } from "../../../people/index.ts";
import { blankForm, given, problemAt, readForm, valueAt, type FormState } from "../../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../../platform/http/index.ts";
import { Conflict } from "../../../platform/refusals.ts";
import { InsetText, Radios } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { CaseForm } from "../case-form.tsx";
import { openToChange, type OpenedCase } from "../opened-case.ts";
import { choiceField } from "../typed-fields.ts";
import { words } from "./ask-check-in.words.ts";

interface Asking {
  readonly opened: OpenedCase;
  /** Which can be asked about now; the first is the usual one. */
  readonly moments: readonly CheckInMoment[];
  /** The phone that may be texted. */
  readonly phone: string | undefined;
}

/** Two minutes of questions: by text, on the phone at hand, or read out. */
export async function show(visit: Visit): Promise<Answer> {
  const asking = await open(visit);
  return page(<View visit={visit} {...asking} form={blankForm()} />, { looked: asking.opened.looked });
}

export async function ask(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const asking = await open(visit);
  const ways = asking.phone ? modes : modes.filter((mode) => mode !== "alone");
  const schema = z.object({
    moment: choiceField(asking.moments, t("momentMissing")),
    mode: choiceField(ways, t("modeMissing")),
  });
  const read = readForm(schema, oneMoment(visit.body, asking.moments));
  if (!read.ok) return page(<View visit={visit} {...asking} form={read.form} />, { status: 422 });
  const { mode, moment } = read.data;
  const { token } = await visit.run(askCheckIn, { caseId: asking.opened.file.id, moment, mode });
  return redirect(mode === "alone" ? urls.case(asking.opened.file.id) : checkInUrls.checkIn(token));
}

function open(visit: Visit): Promise<Asking> {
  return visit.read(async (reader) => {
    const opened = await openToChange(visit, reader);
    const { areaId, id, personId } = opened.file;
    const moments = openMoments(await listCheckIns(reader, areaId, id));
    if (moments.length === 0) throw new Conflict("all_asked", "start, middle and end were answered");
    const phone = phoneForLink(safestWay(await listContactPoints(reader, areaId, personId)));
    return { opened, moments, phone: phone?.value };
  });
}

/** Where only one moment is open, nobody is asked which. */
function oneMoment(body: unknown, [first, ...others]: readonly CheckInMoment[]): unknown {
  return others.length === 0 && typeof body === "object" ? { ...body, moment: first } : body;
}

function View({ visit, opened, moments, phone, form }: Asking & { visit: Visit; form: FormState }) {
  const t = words.in(visit.language);
  const name = opened.person.preferred_name;
  const error = problemAt(form, "mode");
  const [first = "start"] = moments;
  const several = moments.length > 1;
  const textHer = phone && { value: "alone", label: t("alone", { name, phone }), hint: t("aloneHint") };
  return (
    <CaseForm
      {...{
        visit,
        opened,
        form,
        title: t(several ? "title" : first),
        button: t("button"),
        action: urls.checkIn(opened.file.id),
      }}
      lead={<p>{t("lead", { name })}</p>}
    >
      {several && (
        <Radios
          {...given(form, "moment")}
          label={t("which")}
          value={valueAt(form, "moment") || first}
          items={moments.map((moment) => ({ value: moment, label: t(`which_${moment}`) }))}
        />
      )}
      {!phone && <InsetText>{t("noText", { name })}</InsetText>}
      <Radios
        name="mode"
        label={t("mode", { name })}
        value={valueAt(form, "mode")}
        items={[
          ...(textHer ? [textHer] : []),
          { value: "with_help", label: t("with_help", { name }), hint: t("with_helpHint") },
          { value: "by_phone", label: t("by_phone", { name }), hint: t("by_phoneHint") },
        ]}
        {...(error ? { error } : {})}
      />
    </CaseForm>
  );
}
