/** The colour of header, marks and outlined buttons where an area has not chosen its own. */
export const pine = "#12504f";

/** White text must stand out from an area's colour by at least this ratio. */
export const leastContrast = 7;

const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

function channels(colour: string): number[] {
  const parts = hex.exec(colour);
  if (!parts) throw new RangeError(`Not a colour of six hexadecimal digits: ${colour}`);
  return parts.slice(1).map((part) => parseInt(part, 16));
}

/** Contrast of white on a colour like "#12504f", 1 to 21, as WCAG 2.2 reckons it. Throws RangeError on other notations. */
export function contrastWithWhite(colour: string): number {
  const [r, g, b] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

function darker(colour: string, share: number): string {
  return `#${channels(colour)
    .map((value) =>
      Math.round(value * (1 - share))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** The address of an area's sheet. It holds the colour alone, so it can be kept for ever and says nothing else. */
export function areaStylesheetPath(colour: string): string {
  return `/assets/area/${colour.slice(1).toLowerCase()}.css`;
}

/** The sheet that gives the pages an area's own colour. Throws RangeError where white on it would be hard to read. */
export function areaStylesheet(colour: string): string {
  if (contrastWithWhite(colour) < leastContrast) {
    throw new RangeError(`White on ${colour} has a contrast below ${leastContrast} to 1`);
  }
  return `:root{--lw-brand:${colour.toLowerCase()};--lw-brand-deep:${darker(colour, 0.25)}}\n`;
}
