import { IntlMessageFormat } from "intl-messageformat";

/** What a message may be filled with. Numbers are formatted by the message itself. */
export type WordValues = Record<string, string | number>;

/** Says one text of a page in one language. */
export type Say<Key extends string> = (key: Key, values?: WordValues) => string;

/** The texts of one page or module, in English; other languages are looked up by the same keys. */
export interface Words<Key extends string> {
  readonly namespace: string;
  readonly english: Readonly<Record<Key, string>>;
  /** The texts in a language; what is not translated falls back to English. */
  in(language: string): Say<Key>;
}

const english = new Map<string, string>();
const translations = new Map<string, Map<string, string>>();
const compiled = new Map<string, IntlMessageFormat>();

/**
 * Puts texts into the catalogue under `namespace.key`, in ICU message format. Every text shown to a person comes from
 * here, so that it can be translated by a human, listed, and checked for reading age.
 */
export function defineWords<const Entries extends Record<string, string>>(
  namespace: string,
  entries: Entries,
): Words<keyof Entries & string> {
  for (const [key, text] of Object.entries(entries)) english.set(`${namespace}.${key}`, text);
  return {
    namespace,
    english: entries,
    in: (language) => (key, values) => say(language, `${namespace}.${key}`, values),
  };
}

/** Puts texts whose keys are already full into the catalogue: those of `ui`, which does not know the platform. */
export function addEnglish(texts: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(texts)) english.set(key, text);
}

/** Adds a human translation. Keys not in the English catalogue are refused, so that a renamed key is noticed. */
export function addTranslation(language: string, texts: Record<string, string>): void {
  const unknown = Object.keys(texts).filter((key) => !english.has(key));
  if (unknown.length > 0) throw new Error(`translation of unknown texts: ${unknown.join(", ")}`);
  translations.set(language, new Map([...(translations.get(language) ?? []), ...Object.entries(texts)]));
}

/** Says a text by its full key. Throws when there is no such key: a bug, never a blank on a page. */
export function say(language: string, key: string, values?: WordValues): string {
  const translated = translations.get(language)?.get(key);
  const text = translated ?? english.get(key);
  if (text === undefined) throw new Error(`no text for ${key}`);
  if (!text.includes("{") && !text.includes("'")) return text;
  const locale = translated === undefined ? "en-GB" : language;
  const cacheKey = `${locale} ${key}`;
  let format = compiled.get(cacheKey);
  if (!format) {
    format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    compiled.set(cacheKey, format);
  }
  return String(format.format(values));
}

/** Every English text with its key: for translators and for checks. */
export function catalogue(): ReadonlyMap<string, string> {
  return english;
}
