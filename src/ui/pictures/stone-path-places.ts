import type { Stone } from "./stones.tsx";

export interface PlacedStone extends Stone {
  x: number;
  y: number;
}

const across = 4;
const edge = 50;
const step = (320 - 2 * edge) / (across - 1);
const rowHeight = 78;

/** Places weeks along a path that turns at each end: four to a row, weeks that do not count between two others. */
export function drawn(stones: readonly Stone[]) {
  const placed: PlacedStone[] = [];
  let counted = 0;
  for (const stone of stones) {
    const at = stone.state === "uncounted" ? counted - 0.5 : counted++;
    placed.push({ ...stone, ...place(at) });
  }
  const rows = Math.max(1, Math.ceil(counted / across));
  return { placed, road: road(rows), height: rows * rowHeight };
}

function place(at: number) {
  const row = Math.max(0, Math.floor(at / across));
  const along = at - row * across;
  // Between two rows a week stands at the turn, slightly beyond the last stone.
  const onTurn = Math.min(along, across - 0.72);
  const x = edge + onTurn * step;
  return { x: row % 2 === 0 ? x : 320 - x, y: row * rowHeight + rowHeight / 2 };
}

function road(rows: number) {
  const right = edge + (across - 1) * step;
  const parts = [`M${edge} ${rowHeight / 2}`];
  for (let row = 0; row < rows; row++) {
    const forwards = row % 2 === 0;
    parts.push(`H${forwards ? right : edge}`);
    if (row < rows - 1) parts.push(`a${rowHeight / 2} ${rowHeight / 2} 0 0 ${forwards ? 1 : 0} 0 ${rowHeight}`);
  }
  return parts.join("");
}
