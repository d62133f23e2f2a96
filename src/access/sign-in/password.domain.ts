/** A password may be of any letters and spaces; three words that have nothing to do with each other are best. */
export const passwordLength = { shortest: 12, longest: 200 } as const;

const known = /^(.)\1+$|^(0123456789|1234567890|qwertyuiop|password|letmein|welcome|linkway)+[0-9!?.]*$/i;

/** What is wrong with a new password, as the name of a text; undefined when it will do. */
export function passwordProblem(password: string, email: string): "tooShort" | "tooLong" | "tooKnown" | undefined {
  if (password.length < passwordLength.shortest) return "tooShort";
  if (password.length > passwordLength.longest) return "tooLong";
  const name = email.split("@", 1)[0] ?? "";
  return known.test(password) || password.toLowerCase() === email || password.toLowerCase() === name
    ? "tooKnown"
    : undefined;
}
