import { type Grant, isCitizenRole, isParty, isUuid, type Party, PURPOSES, type Purpose, ROLES, type Role } from '@ketengraaf/core';
import { IdentityError } from './identity-error';

/** Who a token was issued to, and the pairs of role and purpose it allows. */
export interface TokenHolder {
  /** The person, a UUID. */
  readonly person: string;
  /** The organisation the person works for: a GM code, a BRIN, or a UUID; of a citizen the person. */
  readonly organisation: string;
  /** The party that organisation belongs to. */
  readonly party: Party;
  readonly grants: readonly Grant[];
}

const ORGANISATION = /^[A-Za-z0-9-]{4,36}$/;
const MOST_GRANTS = 100;

/**
 * The holder in the claims of a verified token (`sub`, `organisation`, `party`, `grants: ["ROLE:PURPOSE"]`). A pair this
 * version does not know is passed over, so that a new role can be issued before every process knows it. Roles of citizens
 * are for own data and for who has no organisation but the person, and no others are: nobody is a parent on behalf of an employer.
 */
export function holderOf(claims: Readonly<Record<string, unknown>>): TokenHolder {
  const { sub, organisation, party, grants } = claims;
  if (!isUuid(sub)) throw unusable('sub');
  if (typeof organisation !== 'string' || !ORGANISATION.test(organisation)) throw unusable('organisation');
  if (typeof party !== 'string' || !isParty(party)) throw unusable('party');
  if (!Array.isArray(grants) || grants.length > MOST_GRANTS || grants.some((pair) => typeof pair !== 'string')) throw unusable('grants');
  const isCitizen = organisation === sub;
  const pairs = [...new Set(grants as string[])]
    .flatMap((pair) => grantOf(pair) ?? [])
    .filter((grant) => isCitizenRole(grant.role) === isCitizen && (grant.purpose === 'OWN_DATA') === isCitizen);
  return Object.freeze({ person: sub, organisation, party, grants: Object.freeze(pairs) });
}

function grantOf(pair: string): Grant | undefined {
  const [role = '', purpose = '', more] = pair.split(':');
  if (more !== undefined || !(ROLES as readonly string[]).includes(role) || !(PURPOSES as readonly string[]).includes(purpose)) return undefined;
  return Object.freeze({ role: role as Role, purpose: purpose as Purpose });
}

function unusable(claim: string): IdentityError {
  return new IdentityError('UNAUTHENTICATED', `The token's "${claim}" is not accepted.`);
}
