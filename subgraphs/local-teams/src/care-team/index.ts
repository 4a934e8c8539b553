import type { Word } from '@ketengraaf/subgraph';
import { CareTeamResolver, InvolvementResolver } from './care-team.resolver';
import { CareTeamRow } from './care-team.row';

/** Who is involved with a youth. */
export const careTeam: Word = { rows: [CareTeamRow], resolvers: [CareTeamResolver, InvolvementResolver] };
