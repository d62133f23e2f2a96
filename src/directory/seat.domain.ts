/** Seats left: of all places, and of the new people a group takes in a week, whichever is fewer. Never below 0. */
export function seatsLeft(
  pool: { readonly places: number; readonly weekly_limit: number | null },
  used: { readonly held: number; readonly heldThisWeek: number } = { held: 0, heldThisWeek: 0 },
): number {
  const thisWeek = pool.weekly_limit === null ? Infinity : pool.weekly_limit - used.heldThisWeek;
  return Math.max(0, Math.min(pool.places - used.held, thisWeek));
}
