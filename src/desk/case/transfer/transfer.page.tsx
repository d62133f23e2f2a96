import { z } from "zod";
import { listColleagues, type Colleague } from "../../../access/index.ts";
import { loadsOf, mayTransfer, transferCase } from "../../../caseload/index.ts";
import { blankForm, given, readForm, type FormState } from "../../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../../platform/http/index.ts";
import { Conflict, Forbidden } from "../../../platform/refusals.ts";
import { getProgramme } from "../../../programmes/index.ts";
import { Radios } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { CaseForm } from "../case-form.tsx";
import { openCase, type OpenedCase } from "../opened-case.ts";
import { choiceField } from "../typed-fields.ts";
import { words } from "./transfer.words.ts";

interface Worker extends Colleague {
  readonly points: number;
  readonly limit: number;
}

interface Transfer {
  readonly opened: OpenedCase;
  readonly workers: readonly Worker[];
}

const reasons = ["room", "cover", "transfer"] as const;

/** Who takes over, with what each already carries. */
export async function show(visit: Visit): Promise<Answer> {
  const transfer = await open(visit);
  return page(<View visit={visit} {...transfer} form={blankForm()} />, { looked: transfer.opened.looked });
}

export async function give(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const transfer = await open(visit);
  const ids = transfer.workers.map((worker) => worker.id);
  const fields = { toAccountId: choiceField(ids, t("workerMissing")), why: choiceField(reasons, t("whyMissing")) };
  const read = readForm(z.object(fields), visit.body);
  if (!read.ok) return page(<View visit={visit} {...transfer} form={read.form} />, { status: 422 });
  await visit.run(transferCase, { ...read.data, caseId: transfer.opened.file.id });
  return redirect(urls.case(transfer.opened.file.id));
}

function open(visit: Visit): Promise<Transfer> {
  return visit.read(async (reader) => {
    const opened = await openCase(visit, reader);
    const { areaId, programmeId, workerAccountId, status } = opened.file;
    if (!mayTransfer(visit.actor, opened.file)) throw new Forbidden();
    if (status === "ended") throw new Conflict("case_ended", "the case has ended");
    const { team_organisation_id: organisationId } = await getProgramme(reader, areaId, programmeId);
    const team = await listColleagues(reader, { areaId, role: "link_worker", organisationId, now: visit.now });
    const others = team.filter((worker) => worker.id !== workerAccountId);
    const loads = await loadsOf(
      reader,
      areaId,
      others.map((worker) => worker.id),
    );
    return { opened, workers: others.map((worker) => ({ ...worker, ...(loads.get(worker.id) ?? noLoad) })) };
  });
}

const noLoad = { points: 0, limit: 0 };

function View({ visit, opened, workers, form }: Transfer & { visit: Visit; form: FormState }) {
  const t = words.in(visit.language);
  const name = opened.person.preferred_name;
  return (
    <CaseForm
      {...{
        visit,
        opened,
        form,
        title: t("title", { name }),
        button: t("button"),
        action: urls.transfer(opened.file.id),
      }}
    >
      <Radios
        {...given(form, "toAccountId")}
        label={t("worker")}
        items={workers.map(({ id, name: label, points, limit }) => ({
          value: id,
          label,
          hint: t("load", { points, limit }),
        }))}
      />
      <Radios {...given(form, "why")} label={t("why")} items={reasons.map((value) => ({ value, label: t(value) }))} />
    </CaseForm>
  );
}
