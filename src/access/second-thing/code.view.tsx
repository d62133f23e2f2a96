import type { ComponentChildren } from "preact";
import { Guard, problemAt, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import type { KnownWay } from "../../platform/links/known-way.ts";
import { linkRoot } from "../../platform/links/second-thing.ts";
import { Button, Details, ErrorSummary, Heading, Input } from "../../ui/index.ts";
import { GroupPage } from "../frames-group.tsx";
import { SimplePage } from "../frames-simple.tsx";
import { YoungPage } from "../frames-young.tsx";
import type { Holder } from "./holder.query.ts";
import { words } from "./second-thing.words.ts";

interface CodePageProps {
  readonly visit: Visit;
  readonly holder: Holder;
  readonly form: FormState;
}

/** The page between a link and what it shows. It names no child, and on a young person's phone no service either. */
export function CodePage({ visit, holder, form }: CodePageProps) {
  const t = words.in(visit.language);
  return (
    <Frame visit={visit} holder={holder} form={form}>
      <ErrorSummary errors={form.problems.map(({ field, message }) => (field ? { field, message } : { message }))} />
      <Heading>{t("title")}</Heading>
      {!holder.way ? (
        <p>{t("noWay", { phone: holder.area.phone })}</p>
      ) : holder.codeSent ? (
        <TypeCode visit={visit} holder={holder} way={holder.way} form={form} />
      ) : (
        <AskForCode visit={visit} way={holder.way} />
      )}
    </Frame>
  );
}

function AskForCode({ visit, way, another }: { visit: Visit; way: KnownWay; another?: boolean }) {
  const t = words.in(visit.language);
  const text = "phone" in way;
  return (
    <form method="post" action={`${linkRoot(visit)}/code${nextQuery(visit)}`}>
      <Guard visit={visit} />
      {!another && <p>{text ? t("askPhone", { last3: way.last3 }) : t("askEmail", { email: way.email })}</p>}
      <Button {...(another ? { variant: "secondary" as const } : {})}>
        {another ? t("again") : text ? t("sendText") : t("sendEmail")}
      </Button>
    </form>
  );
}

function TypeCode({ visit, holder, way, form }: CodePageProps & { way: KnownWay }) {
  const t = words.in(visit.language);
  return (
    <>
      <p>{"phone" in way ? t("sentPhone", { last3: way.last3 }) : t("sentEmail", { email: way.email })}</p>
      <form method="post" action={`${linkRoot(visit)}/code/proof${nextQuery(visit)}`} novalidate>
        <Guard visit={visit} />
        <Input
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          error={problemAt(form, "code")}
          width={10}
          code
          inputmode="numeric"
          autocomplete="one-time-code"
        />
        <Button>{t("goOn")}</Button>
      </form>
      {holder.mayAsk && (
        <Details summary={t("notCome")}>
          <AskForCode visit={visit} way={way} another />
        </Details>
      )}
    </>
  );
}

function nextQuery(visit: Visit): string {
  const next = visit.query["next"];
  return next ? `?next=${encodeURIComponent(next)}` : "";
}

function Frame({ visit, holder, form, children }: CodePageProps & { children: ComponentChildren }) {
  const t = words.in(visit.language);
  const { look } = holder.second;
  if (look === "young")
    return (
      <YoungPage visit={visit} form={form}>
        {children}
      </YoungPage>
    );
  if (look === "group" && holder.way?.groupName)
    return (
      <GroupPage visit={visit} title={t("title")} groupName={holder.way.groupName} form={form}>
        {children}
      </GroupPage>
    );
  return (
    <SimplePage visit={visit} title={t("title")} form={form}>
      {children}
    </SimplePage>
  );
}
