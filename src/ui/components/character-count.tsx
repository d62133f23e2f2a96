import { useWords } from "../words-context.ts";
import { classes } from "../markup.ts";
import { Hint } from "./hint.tsx";
import { Textarea, type TextareaProps } from "./textarea.tsx";

export interface CharacterCountProps extends TextareaProps {
  maxlength?: number;
  /** Counts words instead; wins over `maxlength`. */
  maxwords?: number;
  /** How full, in percent, the text is when the count begins to show (with script). */
  threshold?: number;
  countType?: "words" | "characters" | "length";
  /** Whether the script counts while typing; by default it does. */
  live?: boolean;
}

/** A text with a limit, said beforehand. The limit is checked by the server; typing is never cut off. */
export function CharacterCount({
  maxlength,
  maxwords,
  threshold,
  countType,
  live = true,
  ...props
}: CharacterCountProps) {
  const words = useWords();
  const id = props.id ?? props.name;
  const count = maxwords ?? maxlength;
  const type = countType ?? (maxwords ? "words" : undefined);
  const what = type === "words" ? "words" : "characters";
  // The script fills in the count itself, so the placeholder goes out as it is.
  const said = (key: "Left" | "Over") => (live ? words(`ui.count.${what}${key}`, { count: "{count}" }) : undefined);
  return (
    <Textarea
      {...props}
      describedBy={classes(props.describedBy, `${id}-info`)}
      class={classes("nhsuk-js-character-count", props.class)}
      groupClass={classes(props.groupClass, "nhsuk-character-count")}
      groupAttributes={{
        "data-module": "nhsuk-character-count",
        "data-maxlength": maxlength,
        "data-maxwords": maxwords,
        "data-threshold": threshold,
        "data-count-type": type,
        "data-count-left": said("Left"),
        "data-count-over": said("Over"),
        ...props.groupAttributes,
      }}
      afterInput={
        <>
          <Hint id={`${id}-info`} class="nhsuk-character-count__message" attributes={{ hidden: count === undefined }}>
            {count !== undefined && words(`ui.count.${what}`, { count })}
          </Hint>
          {props.afterInput}
        </>
      }
    />
  );
}
