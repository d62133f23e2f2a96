import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("insight.measures", {
  title: "What changed for young people",
  worked: "How this is worked out",
  none: "Nobody has answered at a start yet.",
  measure: "0 to 10, higher is better",
  change: "Change",
  start: "Start",
  latest: "Latest",
  twice: "Answered twice",
  nOf: "{paired} of {started}",
  hidden: "Hidden: fewer than 8 answered twice",
  satisfied: "Happy with life",
  worthwhile: "Things feel worthwhile",
  happy: "Happy yesterday",
  anxious: "Anxious yesterday, 16 and over (lower is better)",
  lonely: "Not lonely (1 to 5)",
  goal: "My own goal",
  other: "{item}",
  version: "{measure}, version {version}",
  from: "From {start} to {latest}, on a scale of {least} to {most}",
  missing:
    "{missing} of {started} people have not answered twice: {skipped} preferred not to say, the others have not been asked again yet or did not answer.",
  note: "Averages are only of those who answered twice. This shows change, not cause.",
});
