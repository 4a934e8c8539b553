import type { Verb } from '../../verbs';
import { EXPECTED_CONSENT } from './consent';
import { EXPECTED_IDENTITY } from './identity';
import { EXPECTED_INVOLVEMENT } from './involvement';
import { EXPECTED_METHOD } from './method';
import { EXPECTED_MONEY } from './money';
import { EXPECTED_MOVING } from './moving';
import { EXPECTED_PLACES } from './places';
import { EXPECTED_PROTECTION } from './protection';
import { EXPECTED_REFERRAL } from './referral';
import { EXPECTED_SCHOOL } from './school';

/** Who may do what, written down a second time and by hand: by each tie the roles, and nobody else by any tie. */
export const EXPECTED_ACTS: Readonly<Record<Verb, Readonly<Record<string, string>>>> = {
  ...EXPECTED_CONSENT,
  ...EXPECTED_INVOLVEMENT,
  ...EXPECTED_IDENTITY,
  ...EXPECTED_METHOD,
  ...EXPECTED_REFERRAL,
  ...EXPECTED_PLACES,
  ...EXPECTED_MONEY,
  ...EXPECTED_SCHOOL,
  ...EXPECTED_MOVING,
  ...EXPECTED_PROTECTION,
};
