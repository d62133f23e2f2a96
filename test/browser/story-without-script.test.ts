import { tellStory } from "../story/story.ts";
import { withoutScript } from "./manner.ts";

tellStory(withoutScript);
