import { defineWords, type Say } from "../../platform/words/words.ts";

/** A page that is only text: under each heading sentences, then perhaps a list. */
export interface TextPageSource {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly text?: readonly string[];
    readonly list?: readonly string[];
  }[];
}

/** A text page with every sentence in the catalogue under a key of its own. */
export interface TextPage {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly text: readonly string[];
    readonly list: readonly string[];
  }[];
  in(language: string): Say<string>;
}

/** Puts the sentences of a page into the catalogue ("desk.about.data.2.text.1") and keeps their order. */
export function defineTextPage(name: string, source: TextPageSource): TextPage {
  const entries: Record<string, string> = { title: source.title, lead: source.lead };
  const keep = (key: string, text: string) => {
    entries[key] = text;
    return key;
  };
  const sections = source.sections.map((section, at) => ({
    heading: keep(`${at + 1}.heading`, section.heading),
    text: (section.text ?? []).map((text, index) => keep(`${at + 1}.text.${index + 1}`, text)),
    list: (section.list ?? []).map((text, index) => keep(`${at + 1}.list.${index + 1}`, text)),
  }));
  const words = defineWords(`desk.about.${name}`, entries);
  return { title: "title", lead: "lead", sections, in: (language) => words.in(language) };
}
