import { SkipLink } from "../components/skip-link.tsx";
import type { Children } from "../markup.ts";
import { english } from "../words.ts";
import { Document, type PageProps } from "./document.tsx";

export interface GroupLayoutProps extends PageProps {
  /** The group's own name, which stands where ours would. */
  group: string;
  /** The first name of whom this phone is bound to. */
  person?: string;
  /** Where "Not Dee? Lock" posts to, with the hidden fields of its form. */
  lockAction?: string;
  lockFields?: Children;
  beforeContent?: Children;
}

/** A group's page on a volunteer's phone. */
export function GroupLayout({ group, person, lockAction, lockFields, ...props }: GroupLayoutProps) {
  const { t = english } = props;
  return (
    <Document {...props} look="group">
      <SkipLink />
      <header class="lw-group-header">
        <div class="lw-narrow">
          <p class="lw-group-header__name">
            <bdi>{group}</bdi>
          </p>
          {person && (
            <div class="lw-group-header__row">
              <span>{t("ui.group.for", { name: person })}</span>
              {lockAction && (
                <form method="post" action={lockAction}>
                  {lockFields}
                  <button class="lw-group-header__lock" type="submit">
                    {t("ui.group.lock", { name: person })}
                  </button>
                </form>
              )}
            </div>
          )}
        </div>
      </header>
      <div class="lw-narrow">
        {props.beforeContent}
        <main class="lw-main" id="maincontent">
          {props.children}
        </main>
      </div>
    </Document>
  );
}
