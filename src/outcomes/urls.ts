import type { ItemName } from "./instrument.domain.ts";

/** Addresses of this module. */
export const urls = {
  checkIn: (token: string) => `/l/check-in/${token}`,
  question: (token: string, item: ItemName) => `/l/check-in/${token}/questions/${item}`,
  thanks: (token: string) => `/l/check-in/${token}/thanks`,
};
