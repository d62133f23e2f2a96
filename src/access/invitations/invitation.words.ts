import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("access.invitation", {
  inviteTitle: "Invite a colleague",
  inviteLead: "They get an e-mail with a link that works for 7 days. They choose a password and set up a second step.",
  name: "Name",
  nameHint: "As colleagues know them",
  email: "E-mail address",
  emailHint: "Their own at work, not a shared one",
  role: "Role",
  organisation: "Organisation",
  choose: "Choose one",
  invite: "Send the invitation",
  nameEmpty: "Type their name",
  nameLong: "Make the name shorter than 100 characters",
  emailEmpty: "Type their e-mail address",
  emailShape: "Type an e-mail address in full, like name@example.org",
  roleEmpty: "Choose what they will do",
  organisationEmpty: "Choose whom they work for",
  hasAccount: "There is an account with that address already",
  sent: "The invitation is on its way.",

  acceptTitle: "Welcome, {name}",
  acceptLead:
    "{organisation} invited you to Linkway as {role}. Choose a password. Next you set up a second step on your phone.",
  password: "Password",
  passwordHint: "12 characters or more. Three words that have nothing to do with each other are easy to keep in mind.",
  accept: "Go on",
  yourEmail: "You sign in with {email}.",
});
