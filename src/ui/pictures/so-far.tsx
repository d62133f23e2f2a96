import { Details } from "../components/details.tsx";
import type { Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { Icon } from "./icon.tsx";

export interface SoFarProps {
  /** Only what is known. */
  items: readonly { label: Children; value: Children }[];
  changeHref?: string;
  /** When the answers were saved and how long they are kept. */
  saved?: Children;
}

/** What has been answered, beside the question; on phones folded away below it. */
export function SoFar(props: SoFarProps) {
  const words = useWords();
  return (
    <>
      <aside class="lw-so-far lw-wide-only" aria-label={words("ui.soFar")}>
        <h2 class="lw-so-far__heading">{words("ui.soFar")}</h2>
        <Answers {...props} />
      </aside>
      <Details summary={words("ui.soFar")} class="lw-narrow-only">
        <Answers {...props} />
      </Details>
    </>
  );
}

function Answers({ items, changeHref, saved }: SoFarProps) {
  const words = useWords();
  return (
    <>
      <dl class="lw-so-far__list">
        {items.map(({ label, value }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {changeHref && (
        <p>
          <a href={changeHref}>{words("ui.soFar.change")}</a>
        </p>
      )}
      {saved && (
        <p class="lw-so-far__saved">
          <Icon name="tick" />
          <span>{saved}</span>
        </p>
      )}
    </>
  );
}
