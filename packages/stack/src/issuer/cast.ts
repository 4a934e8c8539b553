import type { Day } from '@ketengraaf/core';
import { type Persona, personas, type Region, showcase } from '@ketengraaf/regions';

/** Everybody one can be in a demo region, and what they ask about when they do not say. */
export interface Cast {
  readonly region: string;
  readonly personas: readonly Persona[];
  /** Values of the showcase by the name of an operation's variable. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const casts = new Map<string, Cast>();

/** The cast of a region whose world was made on a day; made once, as whoever mints tokens asks for it again and again. */
export function castOf(region: Region, today: Day): Cast {
  const key = `${region} ${today}`;
  const cast = casts.get(key) ?? { region, personas: personas(region), variables: showcase(region, today).variables };
  casts.set(key, cast);
  return cast;
}
