import { Button, Input } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { words } from "./people.words.ts";

/** Finds somebody by the beginning of their name, among those one may see. */
export function FindPerson({ language, name = "" }: { language: string; name?: string }) {
  const t = words.in(language);
  return (
    <form class="lw-ask" method="get" action={urls.people} role="search">
      <input type="hidden" name="who" value="all" />
      <Input name="name" label={t("find")} value={name} type="search" width={20} autocomplete="off" />
      <Button variant="secondary">{t("search")}</Button>
    </form>
  );
}
