import { defineTextPage } from "./define-text-page.ts";

export const yourData = defineTextPage("data", {
  title: "Your data",
  lead: "What is kept about you, who sees it, and how to see it, mend it or have it taken away.",
  sections: [
    {
      heading: "What is kept",
      list: [
        "Your name, birthday, how to reach you safely, and where you live.",
        "What the person who referred you wrote, and what you told your link worker.",
        "Where you go, when you were there, and what it cost.",
        "Your answers about how life is. You can skip any of them.",
      ],
    },
    {
      heading: "Who sees it",
      text: [
        "Your link worker and their team. Nobody else by right. Every look at your record is written down.",
        "A group sees the name you like, your age, what helps you and whom to ring. Nothing else.",
        "Your school sees when help started and when it ended. A funder sees numbers, never a person.",
        "If you are not safe, we may tell someone who can help, also if you would rather not. We talk to you first if we can.",
      ],
    },
    {
      heading: "Why we may keep it",
      text: [
        "The law calls it a task in the public interest. That is not the same as your consent: you agree to take part, and you can stop at any time.",
        "Records of children are kept until the 25th birthday, or the 26th for those who were 17 when help ended. Then they are deleted.",
      ],
    },
    {
      heading: "What you can ask for",
      list: [
        "To see what is kept about you. You get it within a month.",
        "To have mended what is wrong.",
        "To have it deleted. Where the law says that it must be kept, we tell you why.",
        "To complain: to us, or to the Information Commissioner’s Office on 0303 123 1113.",
      ],
      text: ["Ask your link worker, or ring {phone}. You do not need a form."],
    },
    {
      heading: "On this site",
      text: [
        "Looking at activities asks nothing of you. We set a cookie only when you fill in a form or sign in. There is no tracking and no advertising.",
      ],
    },
  ],
});
