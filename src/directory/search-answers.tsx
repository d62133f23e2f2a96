import type { ComponentChildren } from "preact";
import type { CalendarDay } from "../platform/values/index.ts";
import { Section } from "../ui/index.ts";
import { Answer, type AnswerProps } from "./answer.tsx";
import { words as answerWords } from "./answer.words.ts";
import { toQuery, type Asked } from "./asked.domain.ts";
import type { Hit } from "./search.domain.ts";
import type { Found } from "./search.query.ts";
import { words } from "./search-form.words.ts";
import { withQuery } from "./urls.ts";
import type { Wider } from "./wider.query.ts";

/** How many answers a search promises. */
const promised = 10;

export interface SearchAnswersProps {
  readonly found: Found;
  readonly asked: Asked;
  readonly language: string;
  readonly now: { readonly today: CalendarDay; readonly time: string };
  /** Address of the page itself, for links that change the search. */
  readonly path: string;
  readonly wider: readonly Wider[];
  /** What each answer has of its own: where it leads, its cost, its act. */
  readonly each: (hit: Hit, place: { best: boolean }) => Pick<AnswerProps, "href" | "cost" | "but" | "act">;
  /** Under an empty list: what else can be done. */
  readonly whenNone?: ComponentChildren;
}

/** The answers to a search: ten best, those that nearly fit, and what else there is when there are none. */
export function SearchAnswers({ found, asked, language, now, path, wider, each, whenNone }: SearchAnswersProps) {
  const t = words.in(language);
  const fits = asked.all ? found.fits.slice(0, 50) : found.fits.slice(0, promised);
  const nearly = found.nearly.slice(0, Math.max(2, promised - fits.length));
  const more = found.total - fits.length - nearly.length;
  const answer = (hit: Hit, index: number) => (
    <Answer
      hit={hit}
      number={index + 1}
      best={index === 0 && fits.length > 0}
      when={asked.when}
      now={now}
      language={language}
      {...each(hit, { best: index === 0 && fits.length > 0 })}
    />
  );
  return (
    <>
      <Understood {...{ found, asked, language, path }} />
      {fits.length === 0 && <None {...{ asked, language, path, wider, whenNone }} />}
      {fits.length > 0 && (
        <Section
          flush
          heading={t("best", { shown: fits.length + nearly.length })}
          aside={`${t("ofTotal", { total: found.total })} · ${t("order")}`}
        >
          <ol class="lw-lines">{fits.map(answer)}</ol>
        </Section>
      )}
      {nearly.length > 0 && (
        <Section flush heading={t("nearly")}>
          <ol class="lw-lines" start={fits.length + 1}>
            {nearly.map((hit, index) => answer(hit, fits.length + index))}
          </ol>
        </Section>
      )}
      {more > 0 && !asked.all && (
        <p>
          <a href={withQuery(path, toQuery({ ...asked, all: true }))}>{t("showMore", { more })}</a>
        </p>
      )}
    </>
  );
}

type Parts = Pick<SearchAnswersProps, "found" | "asked" | "language" | "path">;

function Understood({ found, asked, language, path }: Parts) {
  const t = words.in(language);
  const { also, readAs } = found.understood;
  if (also.length === 0 && !readAs) return null;
  return (
    <p>
      {readAs && <>{t("readAs", { what: readAs })} </>}
      {also.length > 0 && !asked.exact && (
        <>
          {t("alsoLooking", { also: also.slice(0, 4).join(", ") })}{" "}
          <a href={withQuery(path, toQuery({ ...asked, exact: true }))}>{t("onlyThis", { what: asked.what })}</a>
        </>
      )}
    </p>
  );
}

function None({
  asked,
  language,
  path,
  wider,
  whenNone,
}: Omit<Parts, "found"> & Pick<SearchAnswersProps, "wider" | "whenNone">) {
  const t = words.in(language);
  const when = answerWords.in(language)(`asked_${asked.when}`);
  const values = { what: asked.what, miles: asked.within, when };
  return (
    <section class="lw-sheet">
      <p>
        <strong>{asked.what ? t("none", values) : t("noneWords", values)}</strong>
      </p>
      {wider.length > 0 && (
        <>
          <p>{t("tryThese")}</p>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {wider.map(({ asked: other, count, key }) => (
              <li>
                <a href={withQuery(path, toQuery(other))}>{t(key, { count, miles: other.within })}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {whenNone}
    </section>
  );
}
