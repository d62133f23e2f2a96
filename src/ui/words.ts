/** English text of everything the components and layouts say themselves; the platform merges it into its catalogue. */
export const uiWords = {
  "ui.skip": "Skip to main content",
  "ui.back": "Back",
  "ui.backTo": "Back to",
  "ui.breadcrumb": "Breadcrumb",
  "ui.error.prefix": "Error",
  "ui.error.title": "There is a problem",
  "ui.information": "Information",
  "ui.important": "Important",
  "ui.success": "Success",
  "ui.date.day": "Day",
  "ui.date.month": "Month",
  "ui.date.year": "Year",
  "ui.count.characters": "You can enter up to {count} characters",
  "ui.count.words": "You can enter up to {count} words",
  "ui.doNot": "do not",
  "ui.page": "page",
  "ui.page.label": "Page {number}",
  "ui.page.previous": "Previous",
  "ui.page.next": "Next",
  "ui.page.list": "Pagination",
  "ui.care.nonUrgent": "Non-urgent advice",
  "ui.care.urgent": "Urgent advice",
  "ui.care.emergency": "Immediate action required",

  "ui.site": "Linkway",
  "ui.home": "{site} home",
  "ui.menu": "Menu",
  "ui.account": "Account",
  "ui.signOut": "Sign out",
  "ui.raiseConcern": "Raise a concern",
  "ui.staff.demo": "Demo: the people and groups here are invented.",
  "ui.staff.accessibility": "Accessibility",
  "ui.staff.whoSees": "Who can see what",
  "ui.staff.help": "Help",

  "ui.public.find": "Find an activity",
  "ui.public.what": "What is this?",
  "ui.public.languages": "Other languages",
  "ui.public.helpQuestion": "Need help right now?",
  "ui.public.helpNumbers": "999, 111, Childline and Shout: numbers to ring or text",
  "ui.public.who": "Who runs this",
  "ui.public.money": "Where the money goes",
  "ui.public.data": "Your data",
  "ui.public.accessibility": "Accessibility",
  "ui.public.contact": "Contact",
  "ui.public.signIn": "Staff sign in",
  "ui.public.runBy": "Run by the {area} partnership: councils, health services and community groups.",
  "ui.footer": "More about this site",

  "ui.young.title": "My page",
  "ui.young.help": "Help right now",
  "ui.young.exit": "Exit",
  "ui.group.for": "For {name}, on this phone",
  "ui.group.lock": "Not {name}? Lock",

  "ui.steps": "Question {number} of {total}",
  "ui.soFar": "So far",
  "ui.soFar.change": "Change an answer",
  "ui.scale.skip": "Skip",
  "ui.scale.next": "Next",
  "ui.money.spent": "Spent",
  "ui.money.committed": "Committed",
  "ui.money.free": "Free",
  "ui.money.where": "Where it is",
  "ui.money.amount": "Amount",
  "ui.money.share": "Share",
  "ui.money.what": "What it is",
  "ui.range": "From {start} to {latest}, on a scale of 0 to 10",
  "ui.range.start": "Start",
  "ui.range.latest": "Latest",
  "ui.range.one": "{latest}, on a scale of 0 to 10",
  "ui.stone.attended": "went",
  "ui.stone.absent": "not there",
  "ui.stone.uncounted": "does not count",
  "ui.stone.upcoming": "to come",
  "ui.stone.tonight": "next",
} as const;

/** A key of the words that the components say themselves. */
export type UiWord = keyof typeof uiWords;

/** Gives the text of a key in the reader's language; `values` fill its `{placeholders}`. */
export type Translate = (key: UiWord, values?: Record<string, string | number>) => string;

/** The English text, for pages and tests that bring no catalogue. */
export const english: Translate = (key, values = {}) =>
  uiWords[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
