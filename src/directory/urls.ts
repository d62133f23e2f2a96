/** Addresses of the directory. */
export const urls = {
  /** The public search of an area; `query` as the search form sends it. */
  search: (area: string, query: Readonly<Record<string, string>> = {}) => withQuery(`/${area}/activities`, query),
  activity: (area: string, activityId: string) => `/${area}/activities/${activityId}`,
};

/** An address with the answers of a search form; empty ones are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const said = Object.entries(query).filter(([, value]) => value !== "");
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`;
}
