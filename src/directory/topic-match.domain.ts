import { readAs } from "./spelling.domain.ts";
import { alsoLikes, knownTopics, plain, topicsOf } from "./synonyms.domain.ts";

interface Listed {
  readonly name: string;
  readonly searchWords: string;
}

/** Whether a listing is what was asked for, like it, or neither. */
export function matchTopic(topic: string, listed: Listed): "yes" | "like" | "no" {
  const text = ` ${plain(`${listed.name} ${listed.searchWords}`)}`;
  const says = (words: string) => text.includes(` ${words}`);
  if (says(topic)) return "yes";
  return alsoLikes(topic).some(says) ? "like" : "no";
}

/** What is looked for: topics as meant, and whether one was misspelt. */
export interface Understood {
  readonly topics: readonly string[];
  /** Topics with what else is looked for on their account. */
  readonly also: readonly string[];
  /** Set when a word was read as another: "Showing answers for boxing". */
  readonly readAs?: string;
}

/**
 * Reads the words of a search. A word that no listing has is taken for the nearest one that we or the listings know.
 *
 * @param listings those in reach: their words count as known.
 */
export function understand(typed: string, listings: readonly Listed[]): Understood {
  const typedTopics = topicsOf(typed);
  const words = new Set(listings.flatMap((listed) => plain(`${listed.name} ${listed.searchWords}`).split(" ")));
  const beginsOne = (topic: string) => [...words].some((word) => word.startsWith(topic));
  const topics = typedTopics.map((topic) =>
    topic.includes(" ") || knownTopics.has(topic) || beginsOne(topic)
      ? topic
      : readAs(topic, [...knownTopics, ...words]),
  );
  const changed = topics.some((topic, index) => topic !== typedTopics[index]);
  return {
    topics,
    also: [...new Set(topics.flatMap((topic) => alsoLikes(topic)))].filter((one) => !topics.includes(one)),
    ...(changed ? { readAs: topics.join(" ") } : {}),
  };
}
