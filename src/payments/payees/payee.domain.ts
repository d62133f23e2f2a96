/** Where a group is paid, as typed. */
export interface BankDetails {
  /** Six digits. */
  readonly sortCode: string;
  /** Eight digits. */
  readonly accountNumber: string;
}

/** Reads "12-34-56" or "12 34 56"; undefined when it is not six digits, or all the same. */
export function toSortCode(text: string): string | undefined {
  const digits = text.replaceAll(/[\s-]/g, "");
  return /^\d{6}$/.test(digits) && !/^(\d)\1{5}$/.test(digits) ? digits : undefined;
}

/** Reads eight digits, with a nought put before seven as banks do; undefined for anything else. */
export function toAccountNumber(text: string): string | undefined {
  const digits = text.replaceAll(/[\s-]/g, "");
  if (!/^\d{7,8}$/.test(digits) || /^0+$/.test(digits)) return undefined;
  return digits.padStart(8, "0");
}

/** The name on an account as banks take it; undefined when it has other signs or is too long. */
export function toAccountName(text: string): string | undefined {
  const name = text.trim().replaceAll("’", "'").replaceAll(/\s+/g, " ");
  return /^[A-Za-z0-9][A-Za-z0-9 &.,'/()-]{1,39}$/.test(name) ? name : undefined;
}

/** Everything of an account that people are ever shown. */
export function lastTwoOf(details: BankDetails): string {
  return details.accountNumber.slice(-2);
}
