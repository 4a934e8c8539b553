import type { Day } from '@ketengraaf/core';
import { type Persona, personas, type Region, showcase } from '@ketengraaf/regions';

/** Everybody one can be in a demo region, and what they ask about when they do not say. */
export interface Cast {
  readonly region: string;
  readonly personas: readonly Persona[];
  /** Values of the showcase by the name of an operation's variable. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The cast of a region whose world was made on a day. */
export function castOf(region: Region, today: Day): Cast {
  return { region, personas: personas(region), variables: showcase(region, today).variables };
}
