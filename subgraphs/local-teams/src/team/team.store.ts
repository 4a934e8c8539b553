import { catalogue } from '@ketengraaf/door';
import { LocalTeamRow, ProfessionalRow } from './team.row';
import type { LocalTeam, Professional } from './team.type';

const showTeam = ({ id, name, phone, municipality }: LocalTeamRow): LocalTeam => ({ id, name, phone, municipality: { code: municipality } });

/** Teams by their identifier. */
export const teamsById = catalogue<LocalTeamRow, LocalTeam>({ name: 'teams_by_id', row: LocalTeamRow, by: 'id', show: showTeam });

/** Teams by the municipality they work for. */
export const teamsOfMunicipalities = catalogue<LocalTeamRow, LocalTeam>({
  name: 'teams_of_municipalities',
  row: LocalTeamRow,
  by: 'municipality',
  order: 't.name, t.id',
  show: showTeam,
});

/** Workers by their identifier. */
export const professionalsById = catalogue<ProfessionalRow, Professional>({
  name: 'professionals_by_id',
  row: ProfessionalRow,
  by: 'id',
  show: ({ id, team, name, function: what, skjNumber, email, phone }) => ({ id, teamId: team, name, function: what, skjNumber, email, phone }),
});
