import { z } from "zod";
import {
  checkInUrls,
  askCheckIn,
  listCheckIns,
  modes,
  nextMoment,
  phoneForLink,
  type CheckInMoment,
} from "../../../outcomes/index.ts";
import { listContactPoints, safestWay } from "../../../people/index.ts";
import { blankForm, problemAt, readForm, valueAt, type FormState } from "../../../platform/forms/index.ts";
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
  readonly moment: CheckInMoment;
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
  const read = readForm(z.object({ mode: choiceField(ways, t("modeMissing")) }), visit.body);
  if (!read.ok) return page(<View visit={visit} {...asking} form={read.form} />, { status: 422 });
  const { mode } = read.data;
  const { token } = await visit.run(askCheckIn, { caseId: asking.opened.file.id, moment: asking.moment, mode });
  return redirect(mode === "alone" ? urls.case(asking.opened.file.id) : checkInUrls.checkIn(token));
}

function open(visit: Visit): Promise<Asking> {
  return visit.read(async (reader) => {
    const opened = await openToChange(visit, reader);
    const { areaId, id, personId } = opened.file;
    const moment = nextMoment(await listCheckIns(reader, areaId, id));
    if (!moment) throw new Conflict("all_asked", "start, middle and end were answered");
    const phone = phoneForLink(safestWay(await listContactPoints(reader, areaId, personId)));
    return { opened, moment, phone: phone?.value };
  });
}

function View({ visit, opened, moment, phone, form }: Asking & { visit: Visit; form: FormState }) {
  const t = words.in(visit.language);
  const name = opened.person.preferred_name;
  const error = problemAt(form, "mode");
  const textHer = phone && { value: "alone", label: t("alone", { name, phone }), hint: t("aloneHint") };
  return (
    <CaseForm
      {...{ visit, opened, form, title: t(moment), button: t("button"), action: urls.checkIn(opened.file.id) }}
      lead={<p>{t("lead", { name })}</p>}
    >
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
