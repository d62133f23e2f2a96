import { tellStory } from "../story/story.ts";
import { withAxe } from "./manner.ts";

tellStory(withAxe);
