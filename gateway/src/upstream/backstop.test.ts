import { testBsns } from '@ketengraaf/core';
import { ask, startTestGateway } from '../../test/chain';
import { startTestIssuer, type TestIssuer } from '../../test/test-issuer';
import { startTestParty, type TestParty } from '../../test/test-party';
import { ENGINES } from '../execution/engines';

const BSN = String(testBsns().next().value);
const DIRECTOR = 'CASE_DIRECTOR:DIRECTION';
const COORDINATOR = 'SCHOOL_COORDINATOR:EDUCATION';

let issuer: TestIssuer;
let parties: TestParty[];

/** Two parties without rules of their own: they tell everybody everything. */
beforeAll(async () => {
  issuer = await startTestIssuer();
  const teams = await startTestParty(
    'local-teams',
    `type Query { youths: [Youth!] @authenticated, first: Named }
    type Youth @key(fields: "id") { id: ID! name: String @policy(policies: [["IDENTITY"]]) goals: [Goal!] @policy(policies: [["OTHER_GOALS"], ["SCHOOL_GOALS"]]) plan: Plan }
    type Goal { title: String @policy(policies: [["OTHER_GOALS"], ["SCHOOL_GOALS"]]) content: String! @policy(policies: [["CARE_CONTENT"]]) }
    type Plan { letter: String! @policy(policies: [["REFERRAL_LETTER"]]) }
    union Named = Youth | Family
    type Family { bsn: String @policy(policies: [["BSN"]]) called: String }`,
    {
      Query: {
        youths: () => ['y1', 'y2'].map((id) => ({ id, name: `name of ${id}`, goals: [{ title: 'a goal', content: 'care' }], plan: { letter: 'a letter' } })),
        first: () => ({ __typename: 'Family', bsn: BSN, called: 'a family' }),
      },
      Named: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    },
  );
  const schools = await startTestParty(
    'schools',
    'type Query { none: Int } type Youth @key(fields: "id") { id: ID! bsn: String @policy(policies: [["BSN"]]) grade: String @policy(policies: [["EDUCATION"]]) }',
    { Youth: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Youth', id, bsn: id === 'y1' ? BSN : null, grade: '4' }) } },
  );
  parties = [teams, schools];
});
afterAll(async () => {
  await Promise.all([issuer.close(), ...parties.map((party) => party.close())]);
});

async function asked(query: string, grant: string, engine: string): Promise<{ data: unknown; errors: unknown; access: unknown; text: string; log: unknown[] }> {
  const gateway = await startTestGateway(parties, issuer, { environment: { ENGINE: engine } });
  try {
    const { json } = await ask(gateway.url, { query }, { authorization: `Bearer ${await issuer.token({ grants: [grant] })}` });
    const { data, errors, extensions } = json as { data: unknown; errors: unknown; extensions?: { access: unknown } };
    return { data, errors, access: extensions?.access, text: JSON.stringify(json), log: gateway.log };
  } finally {
    await gateway.close();
  }
}

describe.each(ENGINES)('the %s engine', (engine) => {
  test('drops a BSN that a party sends to a support coordinator, notes it, and says so', async () => {
    const { data, errors, access, text, log } = await asked('{ youths { name number: bsn grade } }', COORDINATOR, engine);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      youths: [
        { name: 'name of y1', number: null, grade: '4' },
        { name: 'name of y2', number: null, grade: '4' },
      ],
    });
    expect(access).toEqual([{ path: ['youths', 0, 'number'], party: 'schools', dataClass: 'BSN', reason: 'CLASS_NOT_FOR_ROLE' }]);
    expect(log).toEqual([{ code: 'DROPPED', trace: expect.any(String), party: 'schools', why: 'BSN' }]);
    expect(text + JSON.stringify(log)).not.toContain(BSN);
  });

  test('lets pass what the facts can open to who asks', async () => {
    const { data, access, log } = await asked('{ youths { name bsn goals { title content } plan { letter } } }', DIRECTOR, engine);
    expect(data).toMatchObject({ youths: [{ bsn: BSN, goals: [{ content: 'care' }], plan: { letter: 'a letter' } }, { bsn: null }] });
    expect([access, log]).toEqual([[], []]);
  });

  test('lets pass rows of several classes to who may be shown one of them', async () => {
    const { data, access } = await asked('{ youths { goals { title } } }', COORDINATOR, engine);
    expect([data, access]).toEqual([{ youths: [{ goals: [{ title: 'a goal' }] }, { goals: [{ title: 'a goal' }] }] }, []]);
  });

  test('drops with a value that may not be null no more than what holds it', async () => {
    const { data, errors, access } = await asked('{ youths { name plan { letter } } }', COORDINATOR, engine);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ youths: ['y1', 'y2'].map((id) => ({ name: `name of ${id}`, plan: null })) });
    expect(access).toHaveLength(2);
  });

  test('drops from one type of a union, under its alias, and says which purpose is missing', async () => {
    const query = '{ first { ... on Family { one: bsn called } ... on Youth { two: id } } }';
    const { data, access } = await asked(query, 'CASE_DIRECTOR:STATISTICS', engine);
    expect(data).toEqual({ first: { one: null, called: 'a family' } });
    expect(access).toEqual([{ path: ['first', 'one'], party: 'local-teams', dataClass: 'BSN', reason: 'PURPOSE_NOT_ALLOWED' }]);
  });
});
