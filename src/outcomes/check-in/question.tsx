import { Button, Radios, ScaleQuestion } from "../../ui/index.ts";
import { frequencies, type Item } from "../instrument.domain.ts";
import { words as instrumentWords } from "../instrument.words.ts";
import { words } from "./check-in.words.ts";

export interface QuestionProps {
  readonly item: Item;
  readonly language: string;
  readonly goal: string | undefined;
  readonly value: string;
  readonly error: string | undefined;
  readonly progress: string;
  readonly whoSees: string;
}

/** The official question, word for word, with its answers; Skip is as large as Next. */
export function Question(props: QuestionProps) {
  return props.item.kind === "scale" ? <Scale {...props} /> : <Frequency {...props} />;
}

function Scale({ item, language, goal = "", value, error, progress, whoSees }: QuestionProps) {
  const t = instrumentWords.in(language);
  const own = item.name === "goal";
  return (
    <ScaleQuestion
      name="score"
      question={t(item.name, { goal })}
      highest={t(own ? "goalHighest" : "highest")}
      lowest={t(own ? "goalLowest" : "lowest")}
      progress={progress}
      whoSees={whoSees}
      {...(value === "" ? {} : { value: Number(value) })}
      {...(error ? { error } : {})}
    />
  );
}

function Frequency({ item, language, value, error, progress, whoSees }: QuestionProps) {
  const t = instrumentWords.in(language);
  const say = words.in(language);
  return (
    <>
      <p class="lw-scale__about">
        <span>{progress}</span> <span>{whoSees}</span>
      </p>
      <Radios
        name="score"
        label={t(item.name)}
        labelOptions={{ isPageHeading: true, size: "l" }}
        items={frequencies.map((score) => ({ value: score, label: t(`frequency${score}`) }))}
        value={value}
        {...(error ? { error } : {})}
      />
      <div class="lw-scale__buttons">
        <Button variant="secondary" name="skip" value="yes">
          {say("skipIt")}
        </Button>
        <Button>{say("next")}</Button>
      </div>
    </>
  );
}
