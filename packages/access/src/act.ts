import type { DataClass, Party, Role } from '@ketengraaf/core';

/**
 * What ties somebody to what is changed: being the youth, holding undisputed authority over it, being involved in its care now in
 * the role one asks in, working for the organisation that keeps what is changed, both of these, working for any organisation of
 * this party, or for one that may use the BSN (Jeugdwet 7.2.1), holding a code that the act itself checks, for what is about nobody
 * nothing but the role one asks in, or taking it on oneself to say that there is an emergency, which is reviewed.
 */
export const ACT_TIES = {
  SELF: 'is the youth',
  PARENT: 'has undisputed authority',
  INVOLVED: 'is involved now',
  KEEPER: 'works for the keeper',
  INVOLVED_KEEPER: 'is involved now and works for the keeper',
  STAFF: 'works for an organisation of the party',
  ENTITLED: 'works for a party that may use the BSN by law',
  BEARER: 'holds a code the case director gave out',
  ASKER: 'asks in this role',
  EMERGENCY: 'says that there is an emergency',
} as const;

/** One tie. */
export type ActTie = keyof typeof ACT_TIES;

/** An act of work that changes something: what it does to which class of data, at which party, and who may do it by which tie. */
export interface Act {
  readonly party: Party;
  /** The class of what is changed; where a verb names a row that is there, that row's own class counts. */
  readonly dataClass: DataClass;
  /** Creates, updates or deletes. */
  readonly action: 'C' | 'U' | 'D';
  /** What it does in a few words, with the Dutch term. */
  readonly does: string;
  readonly by: Readonly<Partial<Record<ActTie, readonly Role[]>>>;
}
