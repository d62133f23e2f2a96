import { Button, Input, Select } from "../ui/index.ts";
import { distances, type Asked } from "./asked.domain.ts";
import { words } from "./search-form.words.ts";
import { whens } from "./when.domain.ts";

export interface SearchFormProps {
  /** Where the form goes (GET). */
  readonly action: string;
  readonly asked: Asked;
  readonly language: string;
  /** What is wrong with the place typed. */
  readonly nearError?: string | undefined;
}

/** The five questions of a search in one row; answers stay in the address. */
export function SearchForm({ action, asked, language, nearError }: SearchFormProps) {
  const t = words.in(language);
  return (
    <form class="lw-sheet lw-ask" method="get" action={action}>
      <Input name="what" label={t("what")} value={asked.what} type="search" />
      <Input
        name="near"
        label={t("near")}
        value={asked.near}
        autocomplete="postal-code"
        {...(nearError ? { error: nearError } : {})}
      />
      <Input name="age" label={t("age")} value={asked.age ?? ""} inputmode="numeric" width={3} />
      <Select
        name="when"
        label={t("when")}
        value={asked.when}
        items={whens.map((when) => ({ value: when, text: t(when) }))}
      />
      <Select
        name="within"
        label={t("within")}
        value={asked.within}
        items={distances.map((miles) => ({ value: miles, text: t("miles", { miles }) }))}
      />
      <Button variant="secondary">{t("search")}</Button>
    </form>
  );
}
