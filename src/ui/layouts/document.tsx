import { areaStylesheetPath, pine } from "../area-colour.ts";
import { assetUrl } from "../assets.ts";
import type { Children } from "../markup.ts";
import { english, type Translate } from "../words.ts";
import { Words } from "../words-context.ts";

/** The partnership that answers for a page: its name, and its colour ("#rrggbb") if it has its own. */
export interface LayoutArea {
  name: string;
  /** Begins the addresses of its public pages: "blmk". */
  slug?: string;
  colour?: string;
}

/** What every layout takes. */
export interface PageProps {
  /** What this page is, without the site's name. */
  title: string;
  /** Puts "Error: " before the title, so that it is heard first. */
  hasErrors?: boolean;
  area?: LayoutArea;
  /** By default "en". */
  lang?: string;
  /** By default "ltr". */
  dir?: "ltr" | "rtl";
  /** Gives the words of layouts and components; English by default. */
  t?: Translate;
  children?: Children;
}

interface DocumentProps extends PageProps {
  /** Which of the three looks the page has. */
  look: "staff" | "public" | "young" | "group" | "plain";
  /** Tab titles of private pages say nothing more than the title. */
  siteInTitle?: boolean;
  icon?: "favicon.svg" | "dot.svg";
  bodyAttributes?: Record<string, string | undefined>;
}

/** The outermost frame: head, stylesheets, script, language and direction. */
export function Document({
  lang = "en",
  dir = "ltr",
  t = english,
  look,
  icon = "favicon.svg",
  ...page
}: DocumentProps) {
  const colour = page.area?.colour;
  const ownColour = colour !== undefined && colour.toLowerCase() !== pine;
  const title = page.siteInTitle ? `${page.title} – ${t("ui.site")}` : page.title;
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <title>{page.hasErrors ? `${t("ui.error.prefix")}: ${title}` : title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content={look === "young" ? "#fdf8ef" : (colour ?? pine)} />
        <link rel="icon" href={`/assets/${icon}`} type="image/svg+xml" />
        <link rel="stylesheet" href={assetUrl(dir === "rtl" ? "linkway.rtl.css" : "linkway.css")} />
        {ownColour && <link rel="stylesheet" href={areaStylesheetPath(colour)} />}
        <script src={assetUrl("linkway.js")} defer />
      </head>
      <body class={`lw-body lw-body--${look}`} {...page.bodyAttributes}>
        <Words.Provider value={t}>{page.children}</Words.Provider>
      </body>
    </html>
  );
}
