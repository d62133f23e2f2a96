import { defineWords } from "../../platform/words/words.ts";

/** A helpful message to the referrer to begin from, for each reason. The worker changes it as they like. */
export const words = defineWords("referrals.helpful", {
  not_eligible:
    "{findings} {elsewhere} A school nurse, the early help team or the GP can help now, and anybody can look for something to do: {search}",
  elsewhere: "{names} would fit: ring us on {phone} and we pass it on.",
  nowhere: "Please send it again as soon as it fits.",
  at_capacity:
    "We expect to have room again and will gladly read it then. Until then anybody can look for something to do near home: {search}. If things get worse, ring us on {phone}.",
  person_declined:
    "That is all right. If they change their mind, send it again or ring us on {phone}. It helps to ask once more in a few weeks.",
  inappropriate:
    "From what you write, more help is needed than an activity gives. Please talk to your safeguarding lead or the GP about it. We can help beside that: ring us on {phone}.",
  duplicate: "You do not need to do anything. If you have something new to tell, ring us on {phone}.",
  moved_away:
    "The GP or school where they live now can ask for a link worker there. Ring us on {phone} if you need help to find out who.",
});
