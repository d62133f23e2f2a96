/** Something a young person wants, in their words. */
export interface Goal {
  readonly id: string;
  readonly words: string;
  /** 1 to 10 (PRSB); null when they would rather not say. */
  readonly importance: number | null;
  /** 0 to 10 (PRSB); null when they would rather not say. */
  readonly confidence: number | null;
  readonly setAt: Date;
  readonly closedAt: Date | null;
}

/** More than three at once are no goals. */
export const mostGoals = 3;

export function openGoals(goals: readonly Goal[]): Goal[] {
  return goals.filter((goal) => goal.closedAt === null);
}
