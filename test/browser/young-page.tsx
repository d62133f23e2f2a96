import { DateInput, ErrorSummary, renderDocument, YoungPersonLayout } from "../../src/ui/index.ts";

/** A young person's page with a date of which the year is missing. */
export function youngPage(): string {
  return renderDocument(
    <YoungPersonLayout hasErrors>
      <ErrorSummary errors={[{ field: "born", message: "Add the year" }]} />
      <DateInput name="born" label="When were you born?" error="Add the year" errorParts={["year"]} />
    </YoungPersonLayout>,
  );
}
