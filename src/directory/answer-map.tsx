import type { Point } from "../geography/index.ts";
import type { Hit } from "./search.domain.ts";

const size = 300;
const rings = [1, 3, 5] as const;
/** Miles from the middle to the edge. */
const reach = 5.6;

export interface AnswerMapProps {
  readonly point: Point;
  /** In the order of the list: their numbers are the same. */
  readonly hits: readonly Hit[];
  /** What the picture shows, in a sentence. */
  readonly title: string;
}

/** Where the answers lie around a point, north up, with rings of miles. No tiles; the list beside it is the truth. */
export function AnswerMap({ point, hits, title }: AnswerMapProps) {
  const scale = size / 2 / reach;
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width="100%" role="img" aria-label={title}>
      <title>{title}</title>
      <rect width={size} height={size} fill="#f4f6f5" />
      {rings.map((miles) => (
        <>
          <circle cx={size / 2} cy={size / 2} r={miles * scale} fill="none" stroke="#768692" stroke-dasharray="3 4" />
          <text x={size / 2} y={size / 2 + miles * scale - 4} font-size="11" text-anchor="middle" fill="#4c6272">
            {miles}
          </text>
        </>
      ))}
      <path d="M0-7 7 0v7H-7V0Z" transform={`translate(${size / 2} ${size / 2})`} fill="#212b32" />
      {hits.map((hit, index) => (
        <Dot {...placeOf(point, hit, scale)} number={index + 1} full={hit.candidate.seatsFree === 0} />
      ))}
    </svg>
  );
}

function Dot({ x, y, number, full }: { x: number; y: number; number: number; full: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="10" fill={full ? "#fff" : "#12504f"} stroke="#12504f" stroke-width="2" />
      <text y="4" font-size="11" font-weight="700" text-anchor="middle" fill={full ? "#12504f" : "#fff"}>
        {number}
      </text>
    </g>
  );
}

/** Pixels from miles east and north; what lies beyond the edge stands on it. */
function placeOf(point: Point, { candidate }: Hit, scale: number): { x: number; y: number } {
  const north = (candidate.lat - point.lat) * 69.05;
  const east = (candidate.lng - point.lng) * 69.17 * Math.cos((point.lat * Math.PI) / 180);
  const inside = (pixels: number) => Math.round(Math.min(size - 12, Math.max(12, pixels)) * 10) / 10;
  return { x: inside(size / 2 + east * scale), y: inside(size / 2 - north * scale) };
}
