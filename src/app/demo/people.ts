import type { Chance } from "./random.ts";

const given = [
  "Maja",
  "Noor",
  "Isla",
  "Kofi",
  "Tariq",
  "Ffion",
  "Jayden",
  "Ayaan",
  "Lena",
  "Sol",
  "Bea",
  "Amber",
  "Ruby",
  "Ola",
  "Kit",
  "Zainab",
  "Finn",
  "Amara",
  "Leo",
  "Hana",
  "Callum",
  "Priti",
  "Dylan",
  "Esme",
  "Yusuf",
  "Tilly",
  "Marek",
  "Grace",
  "Idris",
  "Poppy",
  "Samira",
  "Jake",
  "Nia",
  "Oskar",
  "Lily",
  "Abdi",
  "Freya",
  "Ravi",
  "Ellie",
  "Mateo",
  "Rosa",
  "Harvey",
  "Aisha",
  "Ben",
  "Sofia",
  "Ivo",
  "Daisy",
  "Zara",
  "Theo",
  "Mina",
] as const;

const family = [
  "Larkfield",
  "Applegarth",
  "Fernhollow",
  "Brightwater",
  "Meadowsweet",
  "Wrenfield",
  "Kestrelby",
  "Thistlemere",
  "Coppergate",
  "Marlowick",
  "Hazelbrook",
  "Oxlipton",
  "Quillfeather",
  "Rowanlea",
  "Silverbeck",
  "Amberley-Finch",
  "Foxcombe",
  "Heronsgate",
  "Juniperhill",
  "Kingfisher-Dale",
  "Lanternlow",
  "Mossbank",
  "Nettlecombe",
  "Otterbourne-Lee",
  "Pebblewick",
  "Ravenstoke",
  "Starlingford",
  "Teaselwood",
  "Underleaf",
  "Violetdene",
  "Willowmarsh",
  "Yarrowby",
] as const;

/** An invented young person. Surnames are made of plants, birds and water, so that nobody is taken for real. */
export function inventPerson(chance: Chance): { givenName: string; familyName: string; pronouns: string | undefined } {
  return {
    givenName: chance.oneOf(given),
    familyName: chance.oneOf(family),
    pronouns: chance.percent(60) ? chance.oneOf(["she/her", "he/him", "they/them"]) : undefined,
  };
}

/** What referrers write, by need. */
export const stories: readonly { needs: readonly string[]; story: string }[] = [
  {
    needs: ["loneliness", "low_confidence"],
    story:
      "Has stopped coming to football and sits alone at lunch. Says there is nobody to talk to at home in the evenings.",
  },
  {
    needs: ["sleep", "low_mood"],
    story: "Tired in every lesson since Christmas. Up until three most nights. Used to draw and has given it up.",
  },
  {
    needs: ["social_isolation", "school_attendance"],
    story: "Joined us in the spring from another town and knows nobody. Missing Mondays and Fridays now.",
  },
  {
    needs: ["physical_inactivity", "low_confidence"],
    story: "Would like to do something active but not with people from school watching.",
  },
  {
    needs: ["bereavement", "low_mood"],
    story: "Lost a grandparent in the summer who looked after them most days. Quiet since, and cross with everybody.",
  },
  {
    needs: ["young_carer", "social_isolation"],
    story: "Looks after two younger brothers after school while mum works. Has not been out with friends for months.",
  },
  {
    needs: ["low_mood", "social_isolation"],
    story:
      "Was referred for more help and told the wait is long and the need not high enough. Wants something to do meanwhile.",
  },
  {
    needs: ["bullying", "low_confidence"],
    story: "Had a hard year with a group of girls. It has stopped, but the confidence has not come back.",
  },
  {
    needs: ["language_asylum", "loneliness"],
    story: "New in the country since September. Learning English fast, misses cricket and cooking with cousins.",
  },
  {
    needs: ["disability_support", "physical_inactivity"],
    story: "Finds noisy places hard. Would love to swim or climb if somebody explained it first.",
  },
];

/** What young people say matters to them. */
export const ownWords = [
  "I want somewhere nobody knows me from school. When I hit the pads my head goes quiet.",
  "I just want to laugh properly again. With people my age.",
  "I like making things. I don’t like talking about it while I do.",
  "I want to sleep. And to not be the one who always says no.",
  "Something that is mine. Not my brothers’, not Mum’s.",
  "I’d like to be good at one thing.",
  "To get out of my room on Saturdays.",
  "I miss cricket. I miss being in a team.",
  "I want my mum to stop worrying, and I want a friend who likes the same music.",
] as const;

/** Goals in their words. */
export const ownGoals = [
  "Go somewhere every week that isn’t my room",
  "Tell Mum one thing about my week",
  "Talk to one new person",
  "Be in bed by eleven on school nights",
  "Finish something I started",
  "Walk there by myself",
] as const;

/** What link workers write after a contact. */
export const contactNotes = [
  "Met at school with Ms Okafor’s room to ourselves. Talked about what a good week looks like.",
  "Rang after school. Going well, would like somebody to come along the first time.",
  "Texted to check the time still works. Answered with a thumbs up.",
  "Walked over together. Stayed for the whole session and asked when the next one is.",
  "Quiet today. Wants to keep going, a bit worried about the half-term break.",
  "Talked about what comes after the twelve weeks. The club has a hardship place.",
] as const;
