import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("desk.ask-for-help", {
  title: "Well done for looking",
  lead: "Things can feel heavy. You don’t have to sort it out alone.",
  ask: "How to get a link worker",
  about: "A link worker is someone who helps you find people and things that help. It is free.",
  way1: "Ask a grown-up at school or college, your GP, or a youth worker. They can fill in a short form with you.",
  way2: "Or ring us. You don’t have to give your name.",
  ring: "Ring {phone}",
  showThem: "Show them this page: {address}",
  next: "What happens next",
  next1: "They ask you if you want this. You can say no.",
  next2: "They tell us a little, and how to reach you safely.",
  next3: "A link worker gets in touch, the way you chose.",
  next4: "You choose what to do. We pay for 12 weeks.",
  private:
    "We keep what you say private. If someone is not safe, we may have to tell someone who can help. We talk to you first if we can.",
  family: "If you’re a parent, carer or family",
  familyText:
    "Ring us and tell us about your child and what you hope for. Your child’s school, college or GP can also ask for you.",
  familyOwn: "Talk to your child first, if you can. It works best when they want it.",
  soon: "A form you can fill in yourself comes later. For now, a grown-up sends it with you.",
  find: "Look at things to do near you",
});
