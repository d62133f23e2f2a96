/** Words that lead to one another: who asks for the first may like the others. Lower case. */
const likings: Readonly<Record<string, readonly string[]>> = {
  boxing: ["kickboxing", "boxercise", "boxfit", "martial arts"],
  kickboxing: ["boxing", "martial arts", "boxercise"],
  "martial arts": ["judo", "karate", "taekwondo", "jiu jitsu", "kickboxing", "boxing"],
  judo: ["martial arts", "karate", "jiu jitsu"],
  karate: ["martial arts", "judo", "taekwondo"],
  football: ["futsal", "walking football", "multi-sports"],
  basketball: ["netball", "multi-sports"],
  netball: ["basketball", "multi-sports"],
  rugby: ["tag rugby", "multi-sports"],
  sport: ["multi-sports", "football", "basketball", "boxing", "swimming"],
  sports: ["multi-sports", "football", "basketball", "boxing", "swimming"],
  gym: ["fitness", "strength", "boxfit"],
  fitness: ["gym", "boxercise", "boxfit", "running"],
  swimming: ["pool", "water polo"],
  running: ["athletics", "fitness", "walking"],
  dance: ["street dance", "ballet", "zumba", "musical theatre"],
  dancing: ["dance", "street dance", "zumba"],
  drama: ["theatre", "acting", "musical theatre", "improvisation"],
  theatre: ["drama", "acting", "musical theatre"],
  acting: ["drama", "theatre"],
  music: ["singing", "choir", "guitar", "drumming", "band", "music production"],
  singing: ["choir", "music"],
  drums: ["drumming", "music"],
  guitar: ["music", "band"],
  art: ["drawing", "painting", "crafts", "pottery", "animation"],
  drawing: ["art", "painting", "animation"],
  painting: ["art", "drawing"],
  crafts: ["art", "pottery", "sewing", "knitting"],
  cooking: ["baking", "food"],
  baking: ["cooking", "food"],
  gaming: ["board games", "coding", "esports"],
  games: ["board games", "gaming", "chess"],
  coding: ["computers", "robotics", "gaming"],
  computers: ["coding", "robotics"],
  photography: ["film", "art"],
  film: ["photography", "animation", "drama"],
  writing: ["poetry", "stories"],
  gardening: ["growing", "allotment", "outdoors"],
  outdoors: ["walking", "gardening", "bushcraft", "climbing", "cadets", "scouts"],
  walking: ["outdoors", "hiking"],
  climbing: ["bouldering", "outdoors"],
  cycling: ["bmx", "mountain biking", "bikes"],
  bikes: ["cycling", "bmx", "bike repair"],
  skating: ["skateboarding", "roller skating"],
  skateboarding: ["skating", "bmx"],
  animals: ["horses", "dogs", "farm"],
  horses: ["riding", "animals", "farm"],
  riding: ["horses"],
  volunteering: ["helping", "cadets"],
  friends: ["youth club", "social", "board games"],
  "youth club": ["social", "drop-in"],
  talking: ["listening", "counselling", "mentoring", "peer support"],
  mentoring: ["listening", "peer support"],
  yoga: ["pilates", "mindfulness"],
};

/** Words that say nothing about what is wanted. */
const fillers = new Set(
  "a an and at for group groups class classes club clubs in of or some something the to with activities activity near".split(
    " ",
  ),
);

/** What was typed, as one topic or several: "girls' boxing club" is "girls" and "boxing". Phrases we know stay whole. */
export function topicsOf(typed: string): string[] {
  let rest = ` ${plain(typed)} `;
  const topics: string[] = [];
  for (const phrase of Object.keys(likings).filter((one) => one.includes(" ")))
    if (rest.includes(` ${phrase} `)) {
      topics.push(phrase);
      rest = rest.replace(` ${phrase} `, " ");
    }
  return [...topics, ...rest.split(" ").filter((word) => word.length > 1 && !fillers.has(word))].slice(0, 5);
}

/** What somebody who asks for a topic may like as well. */
export function alsoLikes(topic: string): readonly string[] {
  return likings[topic] ?? [];
}

/** Every word the list above knows, for reading what was misspelt. */
export const knownTopics: ReadonlySet<string> = new Set([...Object.keys(likings), ...Object.values(likings).flat()]);

/** Lower case without accents and punctuation: how words of a search and words of a listing are compared. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]s?\b/g, "")
    .replaceAll(/[^a-z0-9-]+/g, " ")
    .trim();
}
