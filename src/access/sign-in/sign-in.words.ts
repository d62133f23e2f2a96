import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("access.sign-in", {
  title: "Sign in",
  who: "For people who work with Linkway. Young people, families and groups never need this: use the link you were sent.",
  email: "E-mail address",
  password: "Password",
  signIn: "Sign in",
  emailEmpty: "Type your e-mail address",
  emailShape: "Type an e-mail address in full, like name@example.org",
  passwordEmpty: "Type your password",
  wrong: "The e-mail address or the password is not right. Check both and try again.",
  slowed: "There were too many wrong tries. Wait {minutes, plural, one {1 minute} other {# minutes}}, then try again.",
  sessionEnded:
    "You were signed out, because a session lasts 12 hours. What you wrote is kept: sign in, and send it again.",
  forgotten: "Forgotten your password, or no phone for the code?",
  forgottenBody: "Ask your administrator for a new invitation.",

  codeTitle: "Type the code",
  codeLead: "Open the authenticator app on your phone. It shows a code for Linkway that changes every 30 seconds.",
  code: "Code",
  codeHint: "6 numbers",
  codeEmpty: "Type the 6 numbers of the code",
  codeWrong: "That code is not right, or was used already. Wait for the next one and type it.",
  goOn: "Go on",
  demoCode: "Demo: the code now is {code}",
  startAgain: "Start again",
  pendingEnded: "That took too long, or there were too many wrong codes. Start again.",

  setUpTitle: "Set up your second step",
  setUpLead: "A password alone can be guessed. From now on you also type a code from an app on your phone.",
  setUpOne: "Get an authenticator app, if you have none. Any will do.",
  setUpTwo: "In the app, add an account and point the camera at this picture.",
  setUpThree: "Type the code that the app shows.",
  picture: "A picture for your authenticator app. The same as text is below.",
  noCamera: "I cannot use the camera",
  typeSeed: "Choose “enter a set-up key” in the app and type:",

  keptTitle: "You are signed in again",
  keptLead: "What you wrote is still here. Press the button to send it.",
  keptWords: "What you wrote",
  sendIt: "Send what you wrote",
  keptNot: "Do not send it",
});
