import { reading, youth } from '@ketengraaf/door';
import { partyName } from '@ketengraaf/subgraph';
import { CareTeamRow } from './care-team.row';
import type { Involvement } from './care-team.type';

const instant = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

/** Who is involved with youths now; reduced, direction shows no one but the director. */
export const careTeamOfYouths = reading<CareTeamRow, Involvement>({
  name: 'care_team_of_youths',
  row: CareTeamRow,
  by: 'youthId',
  classes: ['DIRECTION'],
  where: 't.during @> app.now()',
  order: 'lower(t.during), t.id',
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose: ({ party, memberOrganisation, person, role, during }) => ({
    party: partyName(party),
    organisation: memberOrganisation,
    role,
    from: instant(during.from),
    until: instant(during.until),
    personId: person ?? undefined,
  }),
});
