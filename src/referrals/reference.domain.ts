/** Digits and capitals that are not mistaken for one another; 29 of them, a prime, so that the check finds every slip. */
const alphabet = "23456789BCDFGHJKMNPQRSTUVWXYZ";

/**
 * "LW-7K3M-2Q": five characters by chance and one that checks them. It says nothing about whom it is for.
 * @param random five whole numbers from 0 to 255, by chance
 */
export function makeReference(random: Uint8Array): string {
  const letters = Array.from(random.slice(0, 5), (byte) => alphabet[byte % alphabet.length] ?? "2");
  const all = [...letters, checkOf(letters)].join("");
  return `LW-${all.slice(0, 4)}-${all.slice(4)}`;
}

/** Reads what people type: "lw 7k3m2q". Undefined when a character is wrong or two have changed places. */
export function toReference(text: string): string | undefined {
  const plain = text.toUpperCase().replaceAll(/[^A-Z\d]/g, "");
  const six = plain.startsWith("LW") ? plain.slice(2) : plain;
  const letters = Array.from(six);
  if (letters.length !== 6 || letters.some((letter) => !alphabet.includes(letter))) return undefined;
  if (checkOf(letters.slice(0, 5)) !== letters[5]) return undefined;
  return `LW-${six.slice(0, 4)}-${six.slice(4)}`;
}

function checkOf(letters: readonly string[]): string {
  const sum = letters.reduce((total, letter, index) => total + (index + 2) * alphabet.indexOf(letter), 0);
  return alphabet[sum % alphabet.length] ?? "2";
}
