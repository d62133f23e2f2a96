import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("desk.people", {
  title: "People",
  find: "Find a person",
  search: "Search",
  filter: "Which people",
  mine: "Mine",
  all: "My team’s",
  quiet: "Gone quiet",
  ended: "Support ended",
  open: "Support going on",
  found: "“{name}”",
  none: "Nobody here.",
  noneFound: "Nobody by that name whom you may see. Try the beginning of the first or the last name.",
  name: "Name",
  worker: "Link worker",
  nobody: "Nobody yet",
  programme: "Programme",
  heard: "Last heard",
  since: "Since",
  endedTag: "Ended",
});
