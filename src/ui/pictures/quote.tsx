import { present, type Children } from "../markup.ts";

export interface QuoteProps {
  /** Their own words, unedited. */
  children: Children;
  /** Whose words, and when: "Maja's words, 8 September." */
  by?: Children;
  /** Links: "Ask her again". */
  actions?: Children;
  heading?: Children;
  /** The language the words were said in. */
  lang?: string;
  /** On young people's pages the coral ground. */
  warm?: boolean;
}

/** What a young person said, on a ground of its own, because it is the reason for the page. */
export function Quote({ children, by, actions, heading, lang, warm }: QuoteProps) {
  return (
    <section class={warm ? "lw-quote lw-quote--warm" : "lw-quote"}>
      {present(heading) && <h2>{heading}</h2>}
      <blockquote lang={lang} dir={lang ? "auto" : undefined}>
        <p>{children}</p>
      </blockquote>
      {(present(by) || present(actions)) && (
        <p class="lw-quote__by">
          {by} {actions}
        </p>
      )}
    </section>
  );
}
