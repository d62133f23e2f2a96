import { Button } from "../components/button.tsx";
import { ErrorMessage } from "../components/error-message.tsx";
import { present, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { Icon } from "./icon.tsx";

export interface ScaleQuestionProps {
  name: string;
  /** The official question, word for word; the page's h1. */
  question: Children;
  /** The level of its heading; by default 1, since it is the page's only question. */
  level?: 1 | 2 | 3;
  /** What 10 and 0 mean: "completely", "not at all". */
  highest: Children;
  lowest: Children;
  value?: number;
  error?: string;
  /** "3 of 7", and who sees the answer when. */
  progress?: Children;
  whoSees?: Children;
  /** The form name of the skip button; it sends "yes". By default "skip". */
  skipName?: string;
}

/** One upright scale of eleven rows, 10 above and 0 below, all of one tint. Goes inside the page's form. */
export function ScaleQuestion(props: ScaleQuestionProps) {
  const words = useWords();
  const { name, error, skipName = "skip" } = props;
  const Heading = `h${props.level ?? 1}` as "h1";
  return (
    <>
      {(present(props.progress) || present(props.whoSees)) && (
        <p class="lw-scale__about">
          <span>{props.progress}</span> <span>{props.whoSees}</span>
        </p>
      )}
      <fieldset class="lw-scale" aria-describedby={error ? `${name}-error` : undefined}>
        <legend class="lw-scale__question">
          <Heading class="lw-scale__heading">{props.question}</Heading>
        </legend>
        {error && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
        {Array.from({ length: 11 }, (_, index) => (
          <Row {...props} score={10 - index} />
        ))}
      </fieldset>
      <div class="lw-scale__buttons">
        <Button variant="secondary" name={skipName} value="yes">
          {words("ui.scale.skip")}
        </Button>
        <Button>{words("ui.scale.next")}</Button>
      </div>
    </>
  );
}

function Row({ name, score, value, highest, lowest }: ScaleQuestionProps & { score: number }) {
  // The first row has the bare name as its id, since that is where an error summary leads.
  const id = score === 10 ? name : `${name}-${score}`;
  return (
    <div class="lw-scale__row">
      <input class="lw-scale__input" type="radio" id={id} name={name} value={score} checked={value === score} />
      <label class={`lw-scale__label lw-scale__label--${score}`} for={id}>
        <span class="lw-scale__score">{score}</span>
        <span class="lw-scale__meaning">{score === 10 ? highest : score === 0 ? lowest : ""}</span>
        <Icon name="tick" class="lw-scale__tick" />
      </label>
    </div>
  );
}
