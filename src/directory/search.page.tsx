import { findAreaBySlug, PublicPage, type Area } from "../access/index.ts";
import { page, type Answer, type Visit } from "../platform/http/index.ts";
import { NotFound } from "../platform/refusals.ts";
import { londonTime } from "../platform/words/days.ts";
import { ErrorSummary, Heading } from "../ui/index.ts";
import { answerSearch, type Answered } from "./answer-search.query.ts";
import { readAsked, type Asked } from "./asked.domain.ts";
import { words as formWords } from "./search-form.words.ts";
import { SearchAnswers } from "./search-answers.tsx";
import { SearchForm } from "./search-form.tsx";
import { words } from "./search.words.ts";
import { urls } from "./urls.ts";

/** The public search: anybody, no account, the search in the address. */
export async function showSearch(visit: Visit): Promise<Answer> {
  const asked = readAsked(visit.query);
  const { area, answered } = await visit.read(async (reader) => {
    const area = await findAreaBySlug(reader, visit.params["area"] ?? "");
    if (!area) throw new NotFound("area");
    return { area, answered: await answerSearch(reader, asked, visit.now) };
  });
  const document = <Search visit={visit} area={area} asked={asked} answered={answered} />;
  return page(document, answered.unknownPlace ? { status: 422 } : {});
}

interface SearchProps {
  readonly visit: Visit;
  readonly area: Area;
  readonly asked: Asked;
  readonly answered: Answered;
}

function Search({ visit, area, asked, answered }: SearchProps) {
  const t = words.in(visit.language);
  const path = urls.search(area.slug);
  const nearError = answered.unknownPlace
    ? formWords.in(visit.language)("unknownPlace", { near: asked.near })
    : undefined;
  const problems = nearError ? [{ field: "near", message: nearError }] : [];
  return (
    <PublicPage visit={visit} title={t("title")} area={area} form={{ values: {}, problems }}>
      <ErrorSummary errors={problems} />
      <Heading>{t("title")}</Heading>
      <p>{t("lead")}</p>
      <SearchForm action={path} asked={asked} language={visit.language} nearError={nearError} />
      {!answered.unknownPlace && (
        <SearchAnswers
          found={answered.found}
          wider={answered.wider}
          asked={asked}
          language={visit.language}
          now={{ today: visit.today, time: londonTime(visit.now) }}
          path={path}
          each={(hit) => ({ href: urls.activity(area.slug, hit.candidate.activityId) })}
          whenNone={<p>{formWords.in(visit.language)("askUs", { phone: area.phone })}</p>}
        />
      )}
    </PublicPage>
  );
}
