import { isUuid } from '@ketengraaf/core';
import type { Word } from '@ketengraaf/subgraph';
import { MunicipalityResolver, TeamResolver } from './team.resolver';
import { LocalTeamRow, ProfessionalRow } from './team.row';
import { professionalsById, teamsById } from './team.store';

/** Local teams and who works there. */
export const team: Word = {
  rows: [LocalTeamRow, ProfessionalRow],
  resolvers: [TeamResolver, MunicipalityResolver],
  references: {
    LocalTeam: ({ id }, { door }) => (isUuid(id) ? door.entry(teamsById, id.toLowerCase()) : null),
    Professional: ({ id }, { door }) => (isUuid(id) ? door.entry(professionalsById, id.toLowerCase()) : null),
    Municipality: ({ code }) => (typeof code === 'string' && /^GM\d{4}$/.test(code) ? { code } : null),
  },
};
