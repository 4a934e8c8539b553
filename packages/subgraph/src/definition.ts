import type { Party } from '@ketengraaf/core';
import type { RowClass } from '@ketengraaf/door';
import type { Context } from './context';
import type { Kept } from './export/kept';

/** Finds an entity of this party by the key another party gave. */
export type Reference = (key: Readonly<Record<string, unknown>>, context: Context) => unknown;

/** A class with decorators, as type-graphql and typeorm take it. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql names classes by this type
export type DecoratedClass = Function;

/** One word of a party's language: what it keeps, what may be seen of it and how it is asked for. */
export interface Word {
  readonly rows?: readonly RowClass[];
  readonly resolvers?: readonly DecoratedClass[];
  /** Types that no field of this party leads to, such as entities of others that it adds to. */
  readonly types?: readonly DecoratedClass[];
  readonly references?: Readonly<Record<string, Reference>>;
  /** The personal tables it keeps, for the export of all that is kept about a youth. */
  readonly keeps?: readonly Kept[];
}

/** A party: its name, its words, and its migrations. */
export interface PartyDefinition {
  readonly party: Party;
  readonly words: readonly Word[];
  /** Whether it keeps citizen service numbers, and so needs keys for them. */
  readonly keepsBsn?: boolean;
  /** The folder of plain SQL files. */
  readonly migrations: string;
  /** Whether its migrations have a function `stats.count_anew(interval)`, which brings its counts up to date when they are older than that. */
  readonly counts?: boolean;
}
