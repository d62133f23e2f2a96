/** What a question is about; also the name of its measure wherever answers are counted. */
export const itemNames = ["satisfied", "worthwhile", "happy", "anxious", "lonely", "goal"] as const;
export type ItemName = (typeof itemNames)[number];

/** A question: a scale of 0 to 10, or a choice of five answers scored 1 to 5. */
export interface Item {
  readonly name: ItemName;
  readonly kind: "scale" | "frequency";
}

/** A set of questions. Answers are compared only within the same version of the same instrument. */
export interface Instrument {
  readonly id: string;
  readonly version: number;
  /** The questions for somebody of this age, in the order in which they are asked. */
  itemsFor(who: { readonly age: number; readonly hasGoal: boolean }): readonly Item[];
}

/** The direct question on loneliness: 1 often or always, 2 some of the time, 3 occasionally, 4 hardly ever, 5 never. */
export const frequencies = [1, 2, 3, 4, 5] as const;

/** Youngest age at which the question on anxiety is asked (standards 6.4). */
const anxiousFrom = 16;

/**
 * The simple evaluation tool (standards 6.4): ONS personal wellbeing, the direct question on loneliness, and the
 * young person's own goal. All of it Crown or own wording, free to use.
 */
export const simpleTool: Instrument = {
  id: "linkway-simple",
  version: 1,
  itemsFor({ age, hasGoal }) {
    const items: Item[] = [
      { name: "satisfied", kind: "scale" },
      { name: "worthwhile", kind: "scale" },
      { name: "happy", kind: "scale" },
    ];
    if (age >= anxiousFrom) items.push({ name: "anxious", kind: "scale" });
    items.push({ name: "lonely", kind: "frequency" });
    if (hasGoal) items.push({ name: "goal", kind: "scale" });
    return items;
  },
};

/** Whether a number is an answer to a question. */
export function isScoreOf(item: Item, score: number): boolean {
  if (!Number.isInteger(score)) return false;
  return item.kind === "scale" ? score >= 0 && score <= 10 : score >= 1 && score <= 5;
}
