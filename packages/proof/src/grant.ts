import type { Caller, Grant } from '@ketengraaf/core';
import type { TokenHolder } from './holder';
import { IdentityError } from './identity-error';

/**
 * The caller in the one pair of role and purpose that is in force: the one that `x-role` and `x-purpose` choose from the
 * token's pairs (purpose limitation, GDPR art. 5(1)(b)). Throws an IdentityError FORBIDDEN if none or several remain.
 */
export function chooseGrant(holder: TokenHolder, role: unknown, purpose: unknown): Caller {
  const pairs = holder.grants.filter((pair) => (role === undefined || pair.role === role) && (purpose === undefined || pair.purpose === purpose));
  const [grant, another] = pairs;
  if (holder.grants.length === 0) throw new IdentityError('FORBIDDEN', 'The token allows no role and purpose that exist here.');
  if (!grant) throw new IdentityError('FORBIDDEN', `The token does not allow this role and purpose. It allows: ${listed(holder.grants)}.`);
  if (another) throw new IdentityError('FORBIDDEN', `Choose one role and purpose with the headers x-role and x-purpose. The token allows: ${listed(pairs)}.`);
  return { person: holder.person, organisation: holder.organisation, party: holder.party, role: grant.role, purpose: grant.purpose };
}

function listed(pairs: readonly Grant[]): string {
  return pairs.map(({ role, purpose }) => `${role} for ${purpose}`).join(', ');
}
