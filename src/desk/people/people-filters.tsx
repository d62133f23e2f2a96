import { urls } from "../urls.ts";
import { peopleSorts, toPeopleQuery, type PeopleFilter } from "./people-filter.domain.ts";
import { words } from "./people.words.ts";

/** Links to other lists of people; the one that is shown is marked. */
export function PeopleFilters({ filter, language }: { filter: PeopleFilter; language: string }) {
  const t = words.in(language);
  const plain = { ...filter, name: "", sort: "name", quiet: false, status: "open", who: "mine" } as const;
  const lists = [
    { label: t("mine"), to: { ...plain } },
    { label: t("all"), to: { ...plain, who: "all" } },
    { label: t("quiet"), to: { ...plain, quiet: true } },
    { label: t("ended"), to: { ...plain, who: "all", status: "ended" } },
  ] as const;
  const here = toPeopleQuery(filter, { sort: "name" });
  return (
    <nav class="lw-filters" aria-label={t("filter")}>
      <ul>
        {lists.map(({ label, to }) => (
          <li>
            <a href={urls.people + toPeopleQuery(to)} aria-current={toPeopleQuery(to) === here ? "true" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Links to the same list in another order. */
export function PeopleSorts({ filter, language }: { filter: PeopleFilter; language: string }) {
  const t = words.in(language);
  return (
    <nav class="lw-filters" aria-label={t("sort")}>
      <ul>
        {peopleSorts.map((sort) => (
          <li>
            <a
              href={urls.people + toPeopleQuery(filter, { sort })}
              aria-current={filter.sort === sort ? "true" : undefined}
            >
              {t(`by_${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
