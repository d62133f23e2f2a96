/** Why no port could be listened on, and what to do about it; shown as it is. */
export class PortProblem extends Error {
  override name = "PortProblem";
}

const usualPort = 3000;

/**
 * Listens on the port that was asked for, or, when none was, on 3000 or the next that is free.
 * @param listen begins to listen on that port; rejects with the system's error when it cannot
 * @param say told when another port than the usual one had to be taken
 * @throws PortProblem when the asked port cannot be had
 */
export async function listenOn(
  asked: number | undefined,
  listen: (port: number) => Promise<unknown>,
  say: (line: string) => void,
): Promise<number> {
  const tries = asked === undefined ? Array.from({ length: 20 }, (_, index) => usualPort + index) : [asked];
  for (const port of tries) {
    try {
      await listen(port);
      if (asked === undefined && port !== usualPort) say(`Port ${usualPort} is in use, so this is port ${port}.`);
      return port;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EACCES") throw new PortProblem(reserved(port), { cause: error });
      if (code !== "EADDRINUSE") throw error;
    }
  }
  throw new PortProblem(inUse(tries));
}

function inUse(tries: number[]): string {
  const ports = tries.length === 1 ? `Port ${tries[0]} is` : `Ports ${tries[0]} to ${tries.at(-1)} are all`;
  const other = (tries.at(-1) ?? usualPort) + 1;
  return `${ports} in use by another program. Stop that program, or take another port: PORT=${other} npm start`;
}

function reserved(port: number): string {
  return `Port ${port} is kept for the system. Take one from 1024 up: PORT=${usualPort} npm start`;
}
