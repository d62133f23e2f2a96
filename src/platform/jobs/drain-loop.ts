/** Calls `drain` now and then every few seconds, never twice at once, until it is stopped. Stopping waits for it. */
export function drainLoop(drain: () => Promise<unknown>, everyMs: number): { stop(): Promise<void> } {
  let stopped = false;
  let wake = () => undefined as void;
  async function loop(): Promise<void> {
    while (!stopped) {
      await drain();
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
  const running = loop();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
