/** Addresses of the public pages that belong to no module. */
export const urls = {
  chooseArea: () => "/",
  front: (area: string) => `/${area}`,
  askForHelp: (area: string) => `/${area}/ask-for-help`,
  about: (area: string, page: string) => `/${area}/${page}`,
  helpNow: () => "/help-now",
  accessibility: () => "/accessibility",
  whoSeesWhat: () => "/who-sees-what",
  staffHelp: () => "/help",
  /** Doors of other modules. */
  refer: (area: string) => `/${area}/refer`,
  search: (area: string, query = "") => `/${area}/activities${query}`,
  activity: (area: string, activityId: string) => `/${area}/activities/${activityId}`,
  signIn: () => "/sign-in",
  outbox: () => "/demo/outbox",
};
