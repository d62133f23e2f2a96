import { forgetPresses } from "../forms/idempotency.ts";
import type { Job } from "../module.ts";

/** What the ground itself does by the clock. */
export const ownJobs: readonly Job[] = [
  {
    name: "platform.forget-presses",
    everyMinutes: 1440,
    async run({ db, clock }) {
      await forgetPresses(db, clock.now());
    },
  },
];
