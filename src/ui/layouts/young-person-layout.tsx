import { SkipLink } from "../components/skip-link.tsx";
import type { Children } from "../markup.ts";
import { Icon } from "../pictures/icon.tsx";
import { english } from "../words.ts";
import { Document, type PageProps } from "./document.tsx";

export interface YoungPersonLayoutProps extends Omit<PageProps, "title"> {
  /** Stands in the browser tab, so it must say nothing; by default "My page". */
  title?: string;
  /** By default "/leave": ends the session on this device and goes to a page about the weather. */
  exitHref?: string;
  helpHref?: string;
  beforeContent?: Children;
}

/**
 * A young person's page. It has no site header, since that would name the service on a shared phone; help and the way
 * out are always in view.
 */
export function YoungPersonLayout({
  title,
  exitHref = "/leave",
  helpHref = "/help-now",
  ...props
}: YoungPersonLayoutProps) {
  const { t = english } = props;
  return (
    <Document
      {...props}
      title={title ?? t("ui.young.title")}
      look="young"
      icon="dot.svg"
      bodyAttributes={{ "data-exit": exitHref }}
    >
      <SkipLink />
      <nav class="lw-exit-bar" aria-label={t("ui.young.bar")}>
        <a class="lw-exit-bar__help" href={helpHref}>
          <Icon name="heart" />
          {t("ui.young.help")}
        </a>
        <a class="lw-exit-bar__exit" href={exitHref} rel="nofollow noreferrer" data-exit-link>
          {t("ui.young.exit")}
          <Icon name="cross" size={18} />
        </a>
      </nav>
      <div class="lw-narrow">
        {props.beforeContent}
        <main class="lw-main" id="maincontent">
          {props.children}
        </main>
      </div>
    </Document>
  );
}
