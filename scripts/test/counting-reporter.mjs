/** A reporter for Node's test runner that writes nothing but the final counts, as JSON. */
export default async function* countingReporter(events) {
  for await (const event of events) {
    // Summaries that name a file are of that file alone; the last one, without, is of the run.
    if (event.type === "test:summary" && event.data.file === undefined) yield JSON.stringify(event.data.counts);
  }
}
