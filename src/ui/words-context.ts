import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { english, type Translate } from "./words.ts";

/** Carries the page's translator from the layout to every component in it. */
export const Words = createContext<Translate>(english);

/** The translator of the page being rendered; English outside a layout. */
export function useWords(): Translate {
  return useContext(Words);
}
