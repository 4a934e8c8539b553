import { instantOf, type Reading, reading, type Statement, youth } from '@ketengraaf/door';
import { partyName } from '@ketengraaf/subgraph';
import { CareTeamRow } from './care-team.row';
import type { Involvement } from './care-team.type';

const careTeam = (name: string, by: 'id' | 'youthId', where?: string): Reading<CareTeamRow, Involvement> =>
  reading<CareTeamRow, Involvement>({
    name,
    row: CareTeamRow,
    by,
    classes: ['DIRECTION'],
    ...(where ? { where } : {}),
    order: 'lower(t.during), t.id',
    hasReducedForm: false,
    subjectOf: (row) => youth(row.youthId),
    disclose: ({ id, party, memberOrganisation, person, role, during }) => ({
      id,
      party: partyName(party),
      organisation: memberOrganisation,
      role,
      from: instantOf(during.from),
      until: instantOf(during.until),
      personId: person ?? undefined,
    }),
  });

/** Who is involved with youths now; reduced, direction shows no one but the director. */
export const careTeamOfYouths = careTeam('care_team_of_youths', 'youthId', 't.during @> app.now()');

/** Involvements by their identifier. */
export const careTeamById = careTeam('care_team_by_id', 'id');

/** Adds a member: identifier, youth, party, organisation, person, role and last day; gives who keeps the youth. */
export const JOIN_TEAM: Statement = {
  name: 'join_team',
  text: `select local_teams.join_team($1, $2, $3, $4, $5, $6, ($7::date + 1)::timestamp at time zone 'Europe/Amsterdam') as keeper`,
};

/** Ends an involvement; gives whether it ran. */
export const LEAVE_TEAM: Statement = { name: 'leave_team', text: 'select local_teams.leave_team($1) as ran' };
