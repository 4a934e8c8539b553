import { chooseGrant } from './grant';
import type { TokenHolder } from './holder';

const holder = (...grants: TokenHolder['grants']): TokenHolder => ({
  person: '6b0f0a3e-6a53-4a3e-9a58-3a7c1d1f7b01',
  organisation: 'GM0935',
  party: 'local-teams',
  grants,
});
const DIRECTION = { role: 'CASE_DIRECTOR', purpose: 'DIRECTION' } as const;
const CARE = { role: 'TEAM_MEMBER', purpose: 'CARE' } as const;
const DIRECTOR_FOR_CARE = { role: 'CASE_DIRECTOR', purpose: 'CARE' } as const;

test.each([
  ['a single pair needs no header', holder(DIRECTION), undefined, undefined, DIRECTION],
  ['both headers choose', holder(DIRECTION, CARE), 'TEAM_MEMBER', 'CARE', CARE],
  ['one header is enough if one pair remains', holder(DIRECTION, CARE), undefined, 'CARE', CARE],
])('%s', (_name, who, role, purpose, pair) => {
  expect(chooseGrant(who, role, purpose)).toEqual({ person: who.person, organisation: 'GM0935', party: 'local-teams', ...pair });
});

test.each([
  ['no pair at all', holder(), undefined, undefined, /no role and purpose/],
  ['several pairs and no header', holder(DIRECTION, CARE), undefined, undefined, /Choose one .* CASE_DIRECTOR for DIRECTION, TEAM_MEMBER for CARE/],
  ['one header that leaves two pairs', holder(DIRECTION, DIRECTOR_FOR_CARE, CARE), 'CASE_DIRECTOR', undefined, /Choose one/],
  ['a role the token does not allow', holder(DIRECTION), 'TEAM_LEAD', 'DIRECTION', /does not allow/],
  ['role and purpose of two different pairs', holder(DIRECTION, CARE), 'CASE_DIRECTOR', 'CARE', /does not allow/],
  ['an empty header', holder(DIRECTION), '', undefined, /does not allow/],
  ['a header sent twice', holder(DIRECTION), ['CASE_DIRECTOR', 'CASE_DIRECTOR'], undefined, /does not allow/],
])('forbidden: %s', (_name, who, role, purpose, message) => {
  const choose = (): unknown => chooseGrant(who, role, purpose);
  expect(choose).toThrow(message);
  expect(choose).toThrow(expect.objectContaining({ code: 'FORBIDDEN', status: 403 }));
});
