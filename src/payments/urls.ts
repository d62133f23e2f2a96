/** Every address of payments. */
export const urls = {
  runs: (number = 1) => (number > 1 ? `/payments?page=${number}` : "/payments"),
  build: () => "/payments/runs",
  run: (run: string, { page = 1, held = false } = {}) => {
    const query = [...(held ? ["show=held"] : []), ...(page > 1 ? [`page=${page}`] : [])].join("&");
    return `/payments/${run}${query ? `?${query}` : ""}`;
  },
  check: (run: string) => `/payments/${run}/check`,
  approval: (run: string) => `/payments/${run}/approval`,
  release: (run: string) => `/payments/${run}/release`,
  file: (run: string) => `/payments/${run}/file`,
  request: (run: string, request: string) => `/payments/${run}/requests/${request}`,
  hold: (run: string, request: string) => `/payments/${run}/requests/${request}/hold`,
  clearance: (run: string, request: string) => `/payments/${run}/requests/${request}/clearance`,
  ledger: () => "/payments/ledger",
  bankDetails: (group: string) => `/payments/groups/${group}/bank-details`,
  confirmation: (payee: string) => `/payments/payees/${payee}/confirmation`,
};
