import { decide, type Question } from '@ketengraaf/access';
import { DATA_CLASSES, type DataClass, PARTIES, type Party, ROLES } from '@ketengraaf/core';
import { databaseOf } from '@ketengraaf/database';
import type { Stack } from '@ketengraaf/stack';
import { clientOf, mintToken, rowsOf, superuserOf } from '@ketengraaf/testkit';

/** What deciding costs, and how the accesses of one request with many families are written. */
export interface RightsCost {
  /** CPU time of one decision, in ns. */
  readonly decisionNs: number;
  readonly families: number;
  readonly parties: readonly { readonly party: Party; readonly subjects: number; readonly transactions: number; readonly statements: number }[];
}

const WARMING = 200_000;
const DECISIONS = 2_000_000;
const MOST_FAMILIES = 50;
const BUSIEST = `select case_director as person, organisation, count(*)::int as families from local_teams.family_plan
  where closed_on is null group by 1, 2 order by 3 desc, 1 limit 1`;
// a row says which transaction and which statement of it wrote it
const WRITTEN = `select count(distinct subject)::int as subjects, count(distinct xmin::text)::int as transactions,
  count(distinct (xmin::text, cmin::text))::int as statements from audit.access where trace = $1`;

/** Times the rules alone, and asks once for the families of the director who has most. */
export async function rightsCost(stack: Stack): Promise<RightsCost> {
  const [busiest] = await rowsOf<{ person: string; organisation: string; families: number }>(superuserOf(stack, 'local_teams'), BUSIEST);
  if (!busiest) throw new Error('nobody directs a family in this world');
  const { person, organisation } = busiest;
  const token = await mintToken(stack, { person, organisation, party: 'local-teams', grants: [{ role: 'CASE_DIRECTOR', purpose: 'DIRECTION' }] });
  const { body } = await clientOf(stack).ask('my-families', { token, variables: { first: MOST_FAMILIES } });
  const { myFamilies } = body.data as { myFamilies: { edges: unknown[] } };
  const { trace } = body.extensions as { trace: string };
  const parties = await Promise.all(
    PARTIES.map(async (party) => {
      const [written] = await rowsOf<{ subjects: number; transactions: number; statements: number }>(superuserOf(stack, databaseOf(party)), WRITTEN, [trace]);
      return { party, subjects: 0, transactions: 0, statements: 0, ...written };
    }),
  );
  return { decisionNs: decisionNs(), families: myFamilies.edges.length, parties };
}

/** Every role asks for every class of a youth it is involved with, by turns. */
function decisionNs(): number {
  const context = { today: '2026-01-01', birthDate: '2012-01-01', isSubject: false, authority: 'NONE', measures: [], areFactsFresh: true } as const;
  const questions = ROLES.flatMap((role) =>
    (Object.keys(DATA_CLASSES) as DataClass[]).map((dataClass): Question => {
      const subject = { person: 'p', organisation: 'o', party: 'local-teams', role, purpose: 'DIRECTION' } as const;
      const consents = [{ dataClass, birthDate: '2012-01-01', givenBy: 'YOUTH' }] as unknown as Question['context']['consents'];
      return {
        subject,
        action: 'read',
        resource: { dataClass, subjectKind: 'YOUTH', organisation: undefined },
        context: { ...context, employer: undefined, roles: [role], consents },
      };
    }),
  );
  let permitted = 0;
  const run = (times: number): void => {
    for (let turn = 0; turn < times; turn++) permitted += decide(questions[turn % questions.length] as Question).permit ? 1 : 0;
  };
  run(WARMING);
  // time of the processor, so that others on the machine count for nothing
  const before = process.cpuUsage();
  run(DECISIONS);
  const { user, system } = process.cpuUsage(before);
  if (permitted === 0) throw new Error('no decision permits anything: this measures nothing');
  return ((user + system) * 1_000) / DECISIONS;
}
