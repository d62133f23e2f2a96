import { defineWords } from "../platform/words/words.ts";

export const words = defineWords("app.refusal", {
  notFound: "Page not found",
  notFoundBody: "There is no such page, or it is not yours to see. Check the address, or go back to where you were.",
  forbidden: "You cannot do that",
  forbiddenBody: "Your role does not allow it. If you think it should, ask your team lead.",
  staleForm: "This form has been open too long",
  staleFormBody: "Go back, reload the page and press again. What you wrote may still be in the boxes.",
  conflict: "That could not be done",
  conflictBody: "Something changed while you were looking. Go back and reload the page to see how it is now.",
  alreadyDone: "That is already done",
  alreadyDoneBody: "Your first press counted. Nothing was done twice.",
  gone: "This link has ended",
  goneBody: "It was used, taken back, or is too old. Ask whoever sent it for a new one.",
  tooMany: "Please wait a minute",
  tooManyBody: "Too many requests came from your address. Nothing you wrote is lost: wait a minute and press again.",
  tooLarge: "That is too much at once",
  tooLargeBody: "Go back and make it shorter.",
  malformed: "We could not read that",
  malformedBody: "Go back and try again.",
  broken: "Something went wrong on our side",
  brokenBody:
    "It is our fault, not yours. Nothing half-done was kept. Try again; if it happens again, tell us this reference: {reference}",
  home: "Go to the start page",
});
