/** How much a link worker carries, in points, and may carry. */
export interface Load {
  readonly accountId: string;
  readonly name: string;
  readonly points: number;
  readonly limit: number;
}

/** What a worker can carry until somebody says otherwise. */
export const usualLimit = 28;

/** The worker with most room for so many points; by name where two have the same. Undefined: nobody has room. */
export function workerWithMostRoom(loads: readonly Load[], weight: number): Load | undefined {
  const withRoom = loads.filter((load) => load.points + weight <= load.limit);
  return withRoom.toSorted((a, b) => roomOf(b) - roomOf(a) || a.name.localeCompare(b.name, "en-GB"))[0];
}

function roomOf(load: Load): number {
  return load.limit - load.points;
}
