/** How the story is walked: the size of the window, whether scripts run, whether axe looks at each page. */
export interface Manner {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly script: boolean;
  readonly axe: boolean;
}

export const withAxe: Manner = { name: "with axe on each page", width: 1280, height: 900, script: true, axe: true };
export const withoutScript: Manner = {
  name: "without JavaScript",
  width: 1280,
  height: 900,
  script: false,
  axe: false,
};
export const narrow: Manner = { name: "at 320 px", width: 320, height: 640, script: true, axe: false };
