import { GraphQLError } from 'graphql';
import { startTestParty, type TestParty, withheld } from './test-party';

const TEAMS = `
type Query {
  family(id: ID!): Family
  families(first: Int): FamilyPage
  people: [Person]
  forbidden: String
  broken: String
  sum(numbers: [Int!]): Int
  find(by: FamilyFilter): Family
}
input FamilyFilter { kind: FamilyKind, limits: [Int] }
enum FamilyKind { SINGLE_PARENT FOSTER }
type Mutation { rename(id: ID!, name: String!): Family }
type FamilyPage { edges: [FamilyEdge!] }
type FamilyEdge { node: Family }
type Family @key(fields: "id") { id: ID! name: String youths: [Youth!] plan: String secret: String @inaccessible }
interface Person { id: ID! name: String }
type Adult implements Person @key(fields: "id") { id: ID! name: String }
type Youth implements Person @key(fields: "id") { id: ID! name: String }
`;

const SCHOOLS = `
type Query { school(brin: ID!): School }
type Mutation { excuse(youth: ID!): Youth }
type School @key(fields: "brin") { brin: ID! name: String }
type Youth @key(fields: "id") { id: ID! school: School absence: String attends: Boolean! }
`;

const YOUTHS = ['y1', 'y2', 'y3'].map((id) => ({ __typename: 'Youth', id, name: `youth ${id}` }));
const FAMILY = { id: 'f1', name: 'family f1', youths: YOUTHS, plan: 'one plan' };

/** Two parties for tests: `local-teams` with families and youths, `schools` with what it adds to youths; y2's absence is withheld, y9 is unknown to schools. */
export async function startCareParties(): Promise<{ teams: TestParty; schools: TestParty; close(): Promise<void> }> {
  const teams = await startTestParty('local-teams', TEAMS, {
    Query: {
      family: (_root: unknown, { id }: { id: string }) =>
        id === 'f1' ? FAMILY : id === 'f9' ? { ...FAMILY, youths: [...YOUTHS, { id: 'y9', name: 'youth y9' }] } : null,
      families: (_root: unknown, { first = 10 }: { first?: number }) => ({ edges: Array.from({ length: Math.min(first, 50) }, () => ({ node: FAMILY })) }),
      people: () => [
        { __typename: 'Adult', id: 'a1', name: 'adult a1' },
        YOUTHS[0],
        null,
        { __typename: 'Adult', id: 'y2', name: 'an adult with the id of a youth' },
        YOUTHS[1],
      ],
      forbidden: () => new GraphQLError('Its holder no longer works there.', { extensions: { code: 'FORBIDDEN' } }),
      broken: () => new Error('select * from youth where bsn = 999900006'),
      sum: (_root: unknown, { numbers }: { numbers: number[] }) => numbers.reduce((total, number) => total + number, 0),
      find: () => FAMILY,
    },
    Mutation: { rename: (_root: unknown, { name }: { name: string }) => ({ ...FAMILY, name }) },
    Family: { plan: ({ plan }: { plan: string }) => plan, __resolveReference: () => FAMILY },
    Person: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  });
  const schools = await startTestParty('schools', SCHOOLS, {
    Query: { school: (_root: unknown, { brin }: { brin: string }) => ({ brin, name: `school ${brin}` }) },
    Mutation: { excuse: (_root: unknown, { youth }: { youth: string }) => ({ id: youth }) },
    Youth: {
      __resolveReference: ({ id }: { id: string }) => (id === 'y9' ? null : { id }),
      school: () => ({ brin: '12AB', name: 'school 12AB' }),
      absence: ({ id }: { id: string }) => (id === 'y2' ? withheld('EDUCATION', 'NO_CONSENT') : 'none'),
      attends: () => true,
    },
  });
  return {
    teams,
    schools,
    async close() {
      await Promise.all([teams.close(), schools.close()]);
    },
  };
}
