import { tellStory } from "../story/story.ts";
import { narrow } from "./manner.ts";

tellStory(narrow);
