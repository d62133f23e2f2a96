import { StaffPage, type Area } from "../../access/index.ts";
import { Guard, problemAt, valueAt, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Button, Columns, ErrorSummary, PageHead, Radios, Section, Textarea } from "../../ui/index.ts";
import { FrontDoor } from "../front-door.tsx";
import { urls } from "../urls.ts";
import { words } from "./new-concern.words.ts";

interface Props {
  readonly visit: Visit;
  readonly form: FormState;
  /** Those it can be about: where the actor works, or that of the person. */
  readonly areas: readonly Area[];
  /** Who is told, and by when they read it. */
  readonly duty: string;
  readonly by: Date;
  readonly about: string | undefined;
}

/** What worries somebody, who reads it by when, and whom to ring instead of writing. */
export function NewConcern(props: Props) {
  const { visit, form, areas, about } = props;
  const t = words.in(visit.language);
  const [area] = areas;
  return (
    <StaffPage visit={visit} title={t("title")} form={form} {...(area ? { area } : {})}>
      <ErrorSummary errors={form.problems} />
      <PageHead heading={t("title")} caption={about && t("about", { name: about })} />
      <Columns main={<Form {...props} />} side={area && <FrontDoor area={area} language={visit.language} />} />
    </StaffPage>
  );
}

function Form({ visit, form, areas, duty, by }: Props) {
  const t = words.in(visit.language);
  return (
    <Section heading={t("tell", { name: duty })}>
      <form method="post" action={urls.newConcern()} novalidate>
        <Guard visit={visit} />
        <input type="hidden" name="person" value={valueAt(form, "person")} />
        <p>{t("whoReads", { name: duty, by: formatMoment(by, visit.language) })}</p>
        <Textarea
          name="words"
          label={t("words")}
          hint={t("wordsHint")}
          rows={8}
          value={valueAt(form, "words")}
          error={problemAt(form, "words")}
        />
        <Radios
          name="danger"
          label={t("danger")}
          value={valueAt(form, "danger")}
          error={problemAt(form, "danger")}
          items={[
            { value: "yes", label: t("dangerYes"), hint: t("dangerYesHint") },
            { value: "no", label: t("dangerNo") },
          ]}
        />
        <WhichArea {...{ areas, form, t }} />
        <Button>{t("send", { name: duty })}</Button>
      </form>
    </Section>
  );
}

/** Asked only of those who work in several areas. */
function WhichArea({ areas, form, t }: Pick<Props, "areas" | "form"> & { t: ReturnType<typeof words.in> }) {
  if (areas.length === 1) return <input type="hidden" name="area" value={areas[0]?.id ?? ""} />;
  return (
    <Radios
      name="area"
      label={t("area")}
      value={valueAt(form, "area")}
      error={problemAt(form, "area")}
      items={areas.map((area) => ({ value: area.id, label: area.name }))}
    />
  );
}
