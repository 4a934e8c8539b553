import { phoneNumber } from '../names';
import { randomOf } from '../random';
import type { Scene } from '../scene/scene';
import type { Collector } from './batch';
import { organisationRows } from './organisation-rows';

const FUNCTIONS: Readonly<Record<string, string>> = { CASE_DIRECTOR: 'casusregisseur', TEAM_MEMBER: 'jeugdconsulent', TEAM_LEAD: 'teamleider' };

/** The local teams and their workers. */
export function teamRows({ teams }: Scene, into: Collector): void {
  for (const team of teams) {
    const workers = [...team.directors, ...team.members, team.lead, team.formerDirector, team.formerMember];
    organisationRows(into, 'local-teams', team.id, 'LOCAL_TEAM', team.name, [...workers, team.privacyOfficer]);
    into.add('local-teams', 'local_teams.local_team', { id: team.id, name: team.name, municipality: team.municipality.code, phone: team.phone });
    for (const { person, name, role } of workers) {
      const random = randomOf('professional', person);
      into.add('local-teams', 'local_teams.professional', {
        id: person,
        team: team.id,
        name,
        function: FUNCTIONS[role] ?? role,
        skj_number: role === 'TEAM_LEAD' ? null : `0${String(random.below(100_000_000)).padStart(8, '0')}`,
        email: addressOf(name, `cjg-${team.municipality.code.toLowerCase()}`),
        phone: phoneNumber(random),
      });
    }
  }
}

/** An e-mail address that can never be anybody's: the domain `example` is reserved (RFC 2606). */
export function addressOf(name: string, organisation: string): string {
  const local = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
  return `${local}@${organisation}.example`;
}
