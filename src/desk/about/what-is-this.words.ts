import { defineTextPage } from "./define-text-page.ts";

export const whatIsThis = defineTextPage("what-is-this", {
  title: "What is this?",
  lead: "Linkway helps children and young people in {area} find people and places that make life feel better. It is called social prescribing. It is free.",
  sections: [
    {
      heading: "For young people",
      text: [
        "Sometimes a doctor, a lesson or a talk at home is not enough. A club, a hobby or a person who listens can help too.",
        "You get a link worker: someone who helps you find people and things that help. They ask what matters to you. Then you choose something together.",
        "We pay for 12 weeks. Your link worker can go with you the first time. You can stop at any time, and you can change your mind.",
      ],
    },
    {
      heading: "For parents and carers",
      text: [
        "A link worker meets your child, listens, and helps them try something near home: boxing, art, cooking, a youth club, someone to talk to.",
        "You do not pay for the first 12 weeks. Every group is checked: safeguarding, insurance, and checks of its volunteers.",
        "Your child decides what you are told, unless they are not safe. To ask questions, ring {phone}.",
      ],
    },
    {
      heading: "For professionals",
      text: [
        "Schools, GP practices, youth and social workers refer without an account. A form takes about five minutes. You are told by when and by whom it is answered.",
        "A link worker reads every referral. If it is declined, you hear the reason and what else could help.",
        "It does not replace mental health or social care, and it is not for emergencies. Refer to those as well where they are needed.",
      ],
      list: [
        "Good reasons to refer: alone or without friends, low or worried, not in school much, little to do, big changes at home, a long-term illness.",
        "The young person must have been asked, and must not have said no.",
        "You see when help started and when it ended. The rest is theirs to share.",
      ],
    },
    {
      heading: "Does it work?",
      text: [
        "Young people tell us how life is at the start, on the way and at the end, in the same few questions used across the country. We publish what changed, also when it did not.",
      ],
    },
  ],
});
