import { type Asker, holds, type Picture } from '@ketengraaf/access';
import { isCitizenRole, type Party, ROLES, type Role } from '@ketengraaf/core';

/** Roles that see what their own organisation keeps without being involved, by party. */
const KEEPERS: Readonly<Record<Party, readonly Role[]>> = {
  municipalities: ['FINANCE_OFFICER', 'CONTRACT_MANAGER', 'PRIVACY_OFFICER'],
  consortia: ['PRIVACY_OFFICER'],
  'local-teams': ['TEAM_LEAD', 'PRIVACY_OFFICER'],
  schools: ['PRIVACY_OFFICER'],
  referrers: ['PRIVACY_OFFICER'],
};

const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** Everybody there is to ask about a youth at an instant: the youth, who has authority, who is involved, who opened the emergency door, and who looks after it for an organisation that is. */
export function onlookersAt(picture: Picture, instant: Date): Asker[] {
  const citizen = (person: string, role: Role): Asker => ({ party: 'local-teams', organisation: person, person, role });
  const involved = picture.involvements.filter((one) => holds(one, instant));
  const workers = involved.flatMap(({ party, organisation, person, role }): Asker[] =>
    isRole(role) ? [{ party, organisation, role, ...(person === null ? {} : { person }) }] : [],
  );
  const keepers = workers
    .filter(({ role }) => !isCitizenRole(role))
    .flatMap(({ party, organisation }) => KEEPERS[party].map((role): Asker => ({ party, organisation, role })));
  const openers = picture.doors
    .filter((one) => holds(one, instant))
    .flatMap(({ party, organisation, person, role }): Asker[] => (isRole(role) ? [{ party, organisation, person, role }] : []));
  const holders = picture.authorities.filter((one) => holds(one, instant)).map(({ holder }) => citizen(holder, 'CUSTODIAL_PARENT'));
  const all = [citizen(picture.youth, 'YOUTH'), ...holders, ...workers, ...openers, ...keepers];
  return [...new Map(all.map((one) => [[one.party, one.organisation, one.person, one.role].join(' '), one])).values()];
}
