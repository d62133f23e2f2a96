import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("payments.bankDetails", {
  title: "Bank details of {group}",
  back: "Payment runs",
  used: "Used now",
  usedNone: "None. The group cannot be paid until somebody confirms its details.",
  account: "{name}, account ends {lastTwo}",
  confirmedBy: "Confirmed {when} by {name}",
  confirmed: "Confirmed {when}",
  waiting: "Waiting for a call-back",
  waitingBy: "Recorded {when} by {name}. Ring the club on the number we had before, never on one from the same e-mail.",
  waitingOwn: "You recorded these, so somebody else rings and confirms.",
  confirm: "The club confirmed them",
  newHeading: "Record new details",
  newLead:
    "They are used once a second person has rung the club. We keep them encrypted and show the last two digits only.",
  accountName: "Name on the account",
  accountNameWrong: "Write the name as on the bank card: letters, numbers and & . , ' / - only, at most 40",
  sortCode: "Sort code",
  sortCodeHint: "Six digits, such as 20-30-40",
  sortCodeWrong: "Write the sort code as six digits",
  accountNumber: "Account number",
  accountNumberHint: "Eight digits",
  accountNumberWrong: "Write the account number as eight digits",
  save: "Record these details",
  somebody: "somebody",
});
