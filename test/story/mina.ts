/** A young person as a school refers them. */
export interface Girl {
  readonly givenName: string;
  readonly familyName: string;
  readonly born: { readonly day: string; readonly month: string; readonly year: string };
  readonly postcode: string;
  readonly phone: string;
  readonly story: string;
  readonly goodToKnow: string;
  /** What makes the school worry; undefined when it knows of no risks. */
  readonly risk?: string;
}

/** The girl of the story. She is invented; the postcode is real. */
export const mina: Girl = {
  givenName: "Mina",
  familyName: "Larkfield",
  born: { day: "4", month: "3", year: "2012" },
  postcode: "MK3 6EW",
  phone: "07700 900142",
  story: "She sits alone at lunch since her friend moved away. She likes boxing videos.",
  goodToKnow: "Carries an inhaler. Needs a quiet start.",
};

/** What she says when somebody asks her. */
export const hers = {
  matters: "I want one evening where nobody asks me if I’m OK.",
  goal: "Go somewhere every week that isn’t my room",
};
