import type { Door } from '@ketengraaf/door';

/** What every resolver of a party has at hand: the door of this request. */
export interface Context {
  readonly door: Door;
}
