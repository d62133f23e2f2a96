/** What of the people is shown, as it stands in the address. */
export interface PeopleFilter {
  /** Those one works with oneself, or everybody one may see. */
  readonly who: "mine" | "all";
  readonly status: "open" | "ended";
  /** Only those nothing was heard of for so long that somebody should ask. */
  readonly quiet: boolean;
  /** The beginning of a name, or of a case's reference. */
  readonly name: string;
  readonly sort: PeopleSort;
  /** From 1. */
  readonly page: number;
}

export const peopleSorts = ["name", "heard", "opened"] as const;
export type PeopleSort = (typeof peopleSorts)[number];

export const peoplePerPage = 25;

/** Reads a filter from an address; what makes no sense is left out. A name is looked for among all, ended or not. */
export function readPeopleFilter(query: Readonly<Record<string, string>>): PeopleFilter {
  const { sort = "", page = "" } = query;
  return {
    who: query["who"] === "all" ? "all" : "mine",
    status: query["status"] === "ended" ? "ended" : "open",
    quiet: query["quiet"] === "yes",
    name: (query["name"] ?? "").trim().slice(0, 60),
    sort: (peopleSorts as readonly string[]).includes(sort) ? (sort as PeopleSort) : "name",
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

/** The filter as an address; what is usual is left out. */
export function toPeopleQuery(filter: PeopleFilter, changed: Partial<PeopleFilter> = {}): string {
  const to = { ...filter, page: 1, ...changed };
  const query = new URLSearchParams();
  if (to.who === "all") query.set("who", "all");
  if (to.status === "ended") query.set("status", "ended");
  if (to.quiet) query.set("quiet", "yes");
  if (to.name) query.set("name", to.name);
  if (to.sort !== "name") query.set("sort", to.sort);
  if (to.page > 1) query.set("page", String(to.page));
  const text = query.toString();
  return text ? `?${text}` : "";
}
