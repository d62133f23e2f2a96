import { randomBytes } from "node:crypto";
import { movableClock } from "../../src/platform/clock.ts";
import { connect } from "../../src/platform/db/index.ts";
import { drainOutbox } from "../../src/platform/events/drain.ts";
import { secretBox } from "../../src/platform/secrets/secret-box.ts";

// A worker that is killed in the middle of its second handler, after the first has committed.
const { db } = connect(process.env["WORKER_URL"] ?? "");
await drainOutbox(
  {
    db,
    clock: movableClock(new Date(process.env["NOW"] ?? 0)),
    secrets: secretBox([randomBytes(32)]),
    publicUrl: "http://linkway.test",
    carry: async () => undefined,
    events: {
      within: [],
      after: [
        {
          event: "test.happened.v1",
          name: "test: first",
          handle: (work, event) =>
            work.record({
              event: "heard.first",
              areaId: event.areaId,
              subjectKind: "test",
              subjectId: event.ids["key"] ?? "",
            }),
        },
        {
          event: "test.happened.v1",
          name: "test: second",
          async handle(work, event) {
            await work.record({
              event: "heard.second",
              areaId: event.areaId,
              subjectKind: "test",
              subjectId: event.ids["key"] ?? "",
            });
            process.kill(process.pid, "SIGKILL");
            await new Promise(() => undefined);
          },
        },
      ],
    },
  },
  () => undefined,
);
