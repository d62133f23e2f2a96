import { withQuery } from "../directory/index.ts";

type Query = Readonly<Record<string, string>>;

/** Addresses of staff's pages about places. */
export const urls = {
  find: (query: Query = {}) => withQuery("/find", query),
  findFor: (caseId: string, query: Query = {}) => withQuery(`/cases/${caseId}/find`, query),
  places: (caseId: string, query: Query = {}) => withQuery(`/cases/${caseId}/places`, query),
  case: (caseId: string) => `/cases/${caseId}`,
};

/** Addresses of a group's pages, the same below a link and below staff's page of the group. */
export interface GroupUrls {
  /** The register, what waits, places free. `at` is the row to come back to. */
  page(query?: Query, at?: string): string;
  mark(placeId: string): string;
  offer(placeId: string): string;
  answer(placeId: string): string;
  seats(activityId: string): string;
  pause(activityId: string): string;
  worried(query?: Query): string;
  sendLink(contactId: string): string;
}

function groupUrls(base: string, page: string): GroupUrls {
  return {
    page: (query = {}, at) => `${withQuery(page, query)}${at ? `#${at}` : ""}`,
    mark: (placeId) => `${base}/attendance/${placeId}`,
    offer: (placeId) => `${base}/offers/${placeId}`,
    answer: (placeId) => `${base}/offers/${placeId}/answer`,
    seats: (activityId) => `${base}/seats/${activityId}`,
    pause: (activityId) => `${base}/pause/${activityId}`,
    worried: (query = {}) => withQuery(`${base}/worried`, query),
    sendLink: (contactId) => `${base}/links/${contactId}`,
  };
}

/** For one of the group's people, by link. */
export const linkUrls = (token: string): GroupUrls => groupUrls(`/l/group/${token}`, `/l/group/${token}`);

/** For staff whom the group rings. */
export const staffUrls = (organisationId: string): GroupUrls =>
  groupUrls(`/groups/${organisationId}`, `/groups/${organisationId}/register`);
