/** A point on the earth in WGS84 degrees. */
export type Point = { lat: number; lng: number };

const earthRadiusMiles = 3958.7613;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in miles, as the crow flies: travel takes longer. */
export function distanceMiles(a: Point, b: Point): number {
  const acrossLat = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const acrossLng = Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  const chord = acrossLat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * acrossLng;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(chord)));
}
