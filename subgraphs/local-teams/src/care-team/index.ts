import type { Word } from '@ketengraaf/subgraph';
import { CareTeamResolver, InvolvementResolver } from './care-team.resolver';
import { CareTeamRow } from './care-team.row';
import { TeamActsResolver, TeamJoinedResolver, TeamLeftResolver } from './team-acts.resolver';

/** Who is involved with a youth, and joining and leaving. */
export const careTeam: Word = {
  rows: [CareTeamRow],
  resolvers: [CareTeamResolver, InvolvementResolver, TeamActsResolver, TeamJoinedResolver, TeamLeftResolver],
};
