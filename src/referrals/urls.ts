/** Every address of referrals. `area` is the area's name in addresses. */
export const urls = {
  start: (area: string) => `/${area}/refer`,
  stop: (area: string) => `/${area}/refer/stop`,
  draft: (area: string, draft: string) => `/${area}/refer/${draft}`,
  step: (area: string, draft: string, step: string) => `/${area}/refer/${draft}/${step}`,
  sendProof: (area: string, draft: string) => `/${area}/refer/${draft}/proof-link`,
  notYet: (area: string, draft: string) => `/${area}/refer/${draft}/not-yet`,
  later: (area: string, draft: string) => `/${area}/refer/${draft}/later`,
  send: (area: string, draft: string) => `/${area}/refer/${draft}/sending`,
  sent: (area: string, draft: string) => `/${area}/refer/${draft}/sent`,
  prove: (token: string) => `/l/prove-email/${token}`,
  follow: (token: string) => `/l/referral/${token}`,
  saidYes: (token: string) => `/l/referral/${token}/agreement`,
  waiting: () => "/referrals",
  referral: (id: string) => `/referrals/${id}`,
  accept: (id: string) => `/referrals/${id}/acceptance`,
  decline: (id: string) => `/referrals/${id}/decline`,
  /** A page of `desk`, which gathers from all modules and so cannot be imported here. */
  case: (id: string) => `/cases/${id}`,
};
