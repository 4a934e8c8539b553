import type { Party } from './parties';
import type { Purpose } from './purposes';
import type { Role } from './roles';

/** A pair of role and purpose that a token allows. */
export interface Grant {
  readonly role: Role;
  readonly purpose: Purpose;
}

/** Who asks, for whom, in what capacity and what for: the token's holder with the one pair in force. */
export interface Caller extends Grant {
  /** The person, a UUID. */
  readonly person: string;
  /** The organisation the person works for: a GM code, a BRIN, or a UUID; of a citizen the person itself. */
  readonly organisation: string;
  /** The party that organisation belongs to. */
  readonly party: Party;
}
