/** Ten digits that pass Modulus 11 (standards 7.9). Stored without spaces. */
export type NhsNumber = string & { readonly __nhsNumber: true };

/** Reads "943 476 5919"; undefined when it is not ten digits, repeats one digit, or fails its check digit. */
export function toNhsNumber(text: string): NhsNumber | undefined {
  const digits = text.replaceAll(/[\s-]/g, "");
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return undefined;
  const sum = Array.from(digits.slice(0, 9), Number).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]) ? (digits as NhsNumber) : undefined;
}

/** "943 476 5919". */
export function formatNhsNumber(number: NhsNumber): string {
  return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
}
