/** Degrees north and east. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_RADIUS_KILOMETRES = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const haversine = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;

/** The distance over the ground in kilometres, to a tenth (haversine, mean radius of the earth). */
export function kilometresBetween(one: Point, other: Point): number {
  const across = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude));
  const square = haversine(one.latitude, other.latitude) + across * haversine(one.longitude, other.longitude);
  return Math.round(20 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(square)))) / 10;
}
