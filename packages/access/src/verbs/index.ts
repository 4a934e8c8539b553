import { CONSENT_VERBS } from './consent';
import { IDENTITY_VERBS } from './identity';
import { INVOLVEMENT_VERBS } from './involvement';
import { METHOD_VERBS } from './method';
import { MONEY_VERBS } from './money';
import { MOVING_VERBS } from './moving';
import { PLACES_VERBS } from './places';
import { PROTECTION_VERBS } from './protection';
import { REFERRAL_VERBS } from './referral';
import { SCHOOL_VERBS } from './school';

/** Who may do what: every act of work that changes something. Who is not named here does not do it, whatever else is seen. */
export const VERBS = {
  ...CONSENT_VERBS,
  ...INVOLVEMENT_VERBS,
  ...IDENTITY_VERBS,
  ...METHOD_VERBS,
  ...REFERRAL_VERBS,
  ...PLACES_VERBS,
  ...MONEY_VERBS,
  ...SCHOOL_VERBS,
  ...MOVING_VERBS,
  ...PROTECTION_VERBS,
} as const;

/** One act of work that changes something. */
export type Verb = keyof typeof VERBS;
