import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask as askOf, comeAs, insert, type PartyDatabase, type Seen, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { COORDINATOR, DIRECTOR, FAMILY, fillTeams, STRANGER, TREATING } from '../../test/world';
import { localTeams } from '..';

const [KIM, TOM] = [uuidOf('kim'), uuidOf('tom')];
const [MOTHER, FATHER, AUNT] = [uuidOf('mother'), uuidOf('father'), uuidOf('aunt')];
const citizen = (person: string, role: Caller['role']): Caller => ({ person, organisation: person, party: 'local-teams', role, purpose: 'OWN_DATA' });
const AS_MOTHER = citizen(MOTHER, 'CUSTODIAL_PARENT');
const AS_FATHER = citizen(FATHER, 'CUSTODIAL_PARENT');
const AS_AUNT = citizen(AUNT, 'CUSTODIAL_PARENT');
const AS_TOM = citizen(TOM, 'YOUTH');
const AS_KIM = citizen(KIM, 'YOUTH');
const SCHOOL = COORDINATOR.organisation;
const SINCE = '[2020-01-01T00:00Z,)';

let chain: PartyDatabase;
const at = (instant: string): Promise<void> => setTestClock(chain.connection('owner'), new Date(instant));
const ask = (caller: Caller, source: string): Promise<Seen> => askOf(chain, caller, source);

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', async (client) => {
    await fillTeams(client);
    const child = (id: string, given_name: string, birth_date: string) => ({
      ...{ id, family_id: FAMILY, organisation: DIRECTOR.organisation, given_name, family_name: 'Jansen', birth_date, sex: 'UNKNOWN' },
    });
    // Kim is eight; Tom turns sixteen on the second of June.
    const births = { [KIM]: '2018-03-01', [TOM]: '2010-06-02' };
    await insert(client, 'local_teams.youth', [child(KIM, 'Kim', births[KIM] ?? ''), child(TOM, 'Tom', births[TOM] ?? '')]);
    await insert(
      client,
      'facts.person',
      Object.entries(births).map(([id, birth_date]) => ({ id, birth_date, audience: ['schools'] })),
    );
    await insert(
      client,
      'facts.involvement',
      [KIM, TOM].flatMap((youth) =>
        [DIRECTOR, COORDINATOR, TREATING].map(({ person, organisation, party, role }) => ({
          ...{ id: uuidOf('tie', youth, person), youth_id: youth, family_id: FAMILY, party, organisation, person, role, during: SINCE, audience: [] },
        })),
      ),
    );
    await insert(
      client,
      'facts.authority',
      [KIM, TOM].flatMap((youth) =>
        [MOTHER, FATHER].map((holder) => ({
          ...{ id: uuidOf('authority', youth, holder), holder, youth_id: youth, kind: 'CUSTODY', during: SINCE, audience: [] },
        })),
      ),
    );
  });
});
afterAll(() => chain.stop());
beforeEach(async () => {
  await at('2026-06-01T10:00:00Z');
  await chain.as('superuser', (client) =>
    client.query(`delete from local_teams.consent_answer; delete from local_teams.consent_request; delete from local_teams.consent_end;
      update facts.authority set disputed = false;
      delete from facts.consent where youth_id in ('${KIM}', '${TOM}'); delete from audit.access; delete from app.history`),
  );
});

const WHY = '... on RuleViolated { rule wouldSatisfy } ... on NotAllowed { reason } ... on VersionConflict { currentVersion } ... on NotFound { message }';
const ON_ASKED = '{ __typename ... on ConsentAsked { requestId request { state awaits organisation dataClass reason } }';
const ON_ANSWERED = '{ __typename ... on ConsentAnswered { requestId request { state awaits answers { giver answer manner saidOn } } }';
const asking = (youth: string, more: Readonly<Record<string, string>> = {}): string => {
  const input = { youth, dataClass: 'PLAN_STATUS', reason: 'Om samen te werken', until: '2026-12-31', ...more };
  return `mutation { done: askConsent(input: ${inputOf(input)}) ${ON_ASKED} ${WHY} } }`;
};
const inputOf = (input: object): string =>
  `{ ${Object.entries(input)
    .map(([key, value]) => `${key}: ${['IN_MEETING', 'IN_WRITING', 'ONLINE'].includes(value as string) ? value : JSON.stringify(value)}`)
    .join(', ')} }`;
const answering = (verb: 'giveConsent' | 'refuseConsent', request: string, youth = KIM): string =>
  `mutation { done: ${verb}(input: { youth: "${youth}", request: "${request}" }) ${ON_ANSWERED} ${WHY} } }`;
const recording = (youth: string, more: object): string => {
  const input = {
    youth,
    organisation: SCHOOL,
    dataClass: 'PLAN_STATUS',
    reason: 'Om samen te werken',
    until: '2026-12-31',
    manner: 'IN_MEETING',
    givenOn: '2026-05-28',
    ...more,
  };
  return `mutation { done: recordConsent(input: ${inputOf(input)}) ${ON_ANSWERED} ${WHY} } }`;
};
const withdrawing = (consent: string, more: object = {}): string =>
  `mutation { done: withdrawConsent(input: ${inputOf({ youth: TOM, consent, ...more })}) { __typename ... on ConsentWithdrawn { consentIds confirmedBy unconfirmed { party refusesFrom } } ${WHY} } }`;

const done = async (caller: Caller, source: string): Promise<Record<string, any>> => {
  const { data, errors } = await ask(caller, source);
  expect(errors).toEqual([]);
  return data.done;
};
const asked = async (youth: string, caller: Caller = COORDINATOR, more = {}): Promise<string> => (await done(caller, asking(youth, more))).requestId;
const facts = (youth: string): Promise<unknown[]> =>
  chain.as(
    'superuser',
    async (client) =>
      (
        await client.query(
          `select organisation, data_class, given_by, manner, audience, lower(during) as from, upper(during) as until from facts.consent where youth_id = '${youth}' order by given_by`,
        )
      ).rows,
  );
const consentsOf = async (caller: Caller, youth: string): Promise<unknown> =>
  (await ask(caller, `{ youth(id: "${youth}") { consents(former: true) { state giver problem } consentRequests { state awaits } } }`)).data.youth;

/** The authority of Kim's father is disputed. */
const disputed = (): Promise<unknown> =>
  chain.as('superuser', (client) => client.query(`update facts.authority set disputed = true where holder = '${FATHER}' and youth_id = '${KIM}'`));

test('below twelve a parent gives what a school asked, and from then on there is a fact', async () => {
  const outcome = await done(COORDINATOR, asking(KIM));
  expect(outcome).toMatchObject({
    __typename: 'ConsentAsked',
    request: { state: 'ASKED', awaits: ['AUTHORITY'], organisation: SCHOOL, dataClass: 'PLAN_STATUS', reason: 'Om samen te werken' },
  });
  expect(await facts(KIM)).toEqual([]);
  const given = await done(AS_MOTHER, answering('giveConsent', outcome.requestId));
  expect(given.request).toEqual({ state: 'GIVEN', awaits: [], answers: [{ giver: 'AUTHORITY', answer: 'GIVEN', manner: 'ONLINE', saidOn: '2026-06-01' }] });
  expect(await facts(KIM)).toEqual([
    {
      ...{ organisation: SCHOOL, data_class: 'PLAN_STATUS', given_by: MOTHER, manner: 'ONLINE', audience: ['schools'] },
      ...{ from: new Date('2026-06-01T10:00:00Z'), until: new Date('2026-12-31T23:00:00Z') },
    },
  ]);
});

test('the school sees its own requests and consents, and nobody else’s', async () => {
  await done(AS_MOTHER, answering('giveConsent', await asked(KIM)));
  await asked(KIM, DIRECTOR, { dataClass: 'EDUCATION' });
  expect(await consentsOf(COORDINATOR, KIM)).toEqual({
    consents: [{ state: 'GIVEN', giver: 'AUTHORITY', problem: null }],
    consentRequests: [{ state: 'GIVEN', awaits: [] }],
  });
  expect(await consentsOf(DIRECTOR, KIM)).toMatchObject({ consentRequests: [{}, {}] });
  expect((await ask(AS_KIM, `{ youth(id: "${KIM}") { consents { state } } }`)).data.youth?.consents ?? null).toBeNull();
});

test('nor does the database show the school any other, answered or withdrawn, and the director all', async () => {
  for (const who of [COORDINATOR, DIRECTOR]) await done(AS_MOTHER, answering('giveConsent', await asked(KIM, who)));
  const { rows } = await chain.as('superuser', (client) => client.query<{ id: string }>('select id from facts.consent where youth_id = $1', [KIM]));
  for (const { id } of rows) await done(AS_MOTHER, withdrawing(id, { youth: KIM }));
  const shown = (who: Caller): Promise<number[]> =>
    chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, who);
      const tables = ['consent_request', 'consent_answer', 'consent_end'];
      return Promise.all(tables.map(async (table) => (await client.query(`select from local_teams.${table} where youth_id = $1`, [KIM])).rows.length));
    });
  expect([await shown(COORDINATOR), await shown(TREATING), await shown(DIRECTOR)]).toEqual([
    [1, 1, 1],
    [0, 0, 0],
    [2, 2, 2],
  ]);
});

test('from twelve the youth gives it besides, and from sixteen alone, because time went by', async () => {
  const request = await asked(TOM);
  expect((await done(AS_MOTHER, answering('giveConsent', request, TOM))).request).toMatchObject({ state: 'ASKED', awaits: ['YOUTH'] });
  expect(await consentsOf(AS_MOTHER, TOM)).toMatchObject({ consents: [{ state: 'GIVEN', problem: 'AGE_12_OWN_CONSENT' }] });
  expect((await done(AS_TOM, answering('giveConsent', request, TOM))).request).toMatchObject({ state: 'GIVEN', awaits: [] });
  expect(await consentsOf(AS_TOM, TOM)).toMatchObject({ consents: [{ problem: null }, { problem: null }] });
  const other = await asked(TOM, COORDINATOR, { dataClass: 'DIRECTION' });
  await at('2026-06-01T22:00:00Z');
  expect(await done(AS_MOTHER, answering('giveConsent', other, TOM))).toMatchObject({
    rule: 'youth_of_sixteen_decides_alone',
    wouldSatisfy: expect.any(String),
  });
  expect((await done(AS_TOM, answering('giveConsent', other, TOM))).request).toMatchObject({ state: 'GIVEN' });
});

test.each<[string, Caller, string, object]>([
  ['a parent whose authority is disputed', AS_FATHER, 'giveConsent', { __typename: 'NotAllowed', reason: 'AUTHORITY_DISPUTED' }],
  ['somebody without authority', AS_AUNT, 'giveConsent', { __typename: 'NotFound' }],
  ['a child of eight', AS_KIM, 'giveConsent', { __typename: 'RuleViolated', rule: 'youth_of_twelve_consents' }],
  ['the school itself', COORDINATOR, 'giveConsent', { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['the case director in a citizen’s place', DIRECTOR, 'refuseConsent', { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['a director of another team', STRANGER, 'giveConsent', { __typename: 'NotFound' }],
])('%s cannot answer: nothing changes and it is logged', async (_, caller, verb, outcome) => {
  const request = await asked(KIM);
  await disputed();
  await chain.as('superuser', (client) => client.query('delete from audit.access'));
  expect(await done(caller, answering(verb as 'giveConsent', request))).toMatchObject(outcome);
  expect(await facts(KIM)).toEqual([]);
  const { rows } = await chain.as('superuser', (client) => client.query('select person, action, result from audit.access'));
  expect(rows).toEqual([{ person: caller.person, action: 'U', result: 2 }]);
});

test('the answers to an unknown and to a forbidden request are the same', async () => {
  const forbidden = await ask(STRANGER, answering('giveConsent', await asked(KIM)));
  expect(forbidden).toEqual(await ask(STRANGER, answering('giveConsent', uuidOf('nowhere'))));
});

test.each<[string, Caller, string, string]>([
  ['for what consent does not open', COORDINATOR, asking(KIM, { dataClass: 'BSN' }), 'consent_opens_this_class'],
  ['for longer than a year', COORDINATOR, asking(KIM, { until: '2027-06-02' }), 'consent_ends'],
  ['until today', COORDINATOR, asking(KIM, { until: '2026-06-01' }), 'consent_ends'],
  ['for another school', COORDINATOR, asking(KIM, { organisation: '99ZZ' }), 'organisation_is_involved'],
  ['as director, for who is not involved', DIRECTOR, asking(KIM, { organisation: '99ZZ' }), 'organisation_is_involved'],
])('nobody asks %s', async (_, caller, source, rule) => expect(await done(caller, source)).toMatchObject({ __typename: 'RuleViolated', rule }));

test('nobody asks twice while a request is open, and everybody may again once it is refused or past its end', async () => {
  const request = await asked(KIM, COORDINATOR, { until: '2026-06-10' });
  expect(await done(COORDINATOR, asking(KIM))).toMatchObject({ rule: 'consent_is_asked_once' });
  expect((await done(AS_MOTHER, answering('refuseConsent', request))).request).toMatchObject({ state: 'REFUSED' });
  expect(await done(AS_MOTHER, answering('giveConsent', request))).toMatchObject({ rule: 'consent_is_asked' });
  await at('2026-06-01T11:00:00Z');
  const again = await asked(KIM, COORDINATOR, { until: '2026-06-10' });
  await at('2026-06-10T22:00:00Z');
  expect(await done(AS_MOTHER, answering('giveConsent', again))).toMatchObject({ rule: 'consent_is_asked' });
  await asked(KIM);
  expect(await consentsOf(DIRECTOR, KIM)).toMatchObject({ consentRequests: [{ state: 'ASKED' }, { state: 'EXPIRED' }, { state: 'REFUSED' }] });
});

test('a person answers once', async () => {
  const request = await asked(KIM);
  await done(AS_MOTHER, answering('giveConsent', request));
  expect(await done(AS_MOTHER, answering('giveConsent', request))).toMatchObject({ rule: 'consent_is_answered_once' });
});

test('a case director records what was said in a meeting: by whom, when and how', async () => {
  const given = await done(DIRECTOR, recording(KIM, { givenBy: MOTHER }));
  expect(given.request).toEqual({ state: 'GIVEN', awaits: [], answers: [{ giver: 'AUTHORITY', answer: 'GIVEN', manner: 'IN_MEETING', saidOn: '2026-05-28' }] });
  expect(await facts(KIM)).toMatchObject([{ given_by: MOTHER, manner: 'IN_MEETING', from: new Date('2026-06-01T10:00:00Z') }]);
  const both = [await done(DIRECTOR, recording(TOM, { givenBy: MOTHER, manner: 'IN_WRITING' })), await done(DIRECTOR, recording(TOM, { givenBy: TOM }))];
  expect(both.map(({ request }) => request.state)).toEqual(['ASKED', 'GIVEN']);
  expect(both[0]?.requestId).toBe(both[1]?.requestId);
  expect(await done(COORDINATOR, recording(KIM, { givenBy: MOTHER }))).toMatchObject({ reason: 'ACT_NOT_FOR_ROLE' });
});

test.each<[string, object, string]>([
  ['by who has no authority', { givenBy: AUNT }, 'giver_has_authority'],
  ['by who disputes it', { givenBy: FATHER }, 'authority_is_undisputed'],
  ['by a child', { givenBy: KIM }, 'youth_of_twelve_consents'],
  ['on a day to come', { givenBy: MOTHER, givenOn: '2026-06-02' }, 'consent_was_said'],
])('but not %s', async (_, more, rule) => {
  await disputed();
  expect(await done(DIRECTOR, recording(KIM, more))).toMatchObject({ rule });
  expect(await facts(KIM)).toEqual([]);
});

test('whose consent it takes withdraws all that was given for it, and is told who does not know yet', async () => {
  await done(DIRECTOR, recording(TOM, { givenBy: MOTHER }));
  await done(DIRECTOR, recording(TOM, { givenBy: TOM }));
  const { rows } = await chain.as('superuser', (client) => client.query<{ id: string }>(`select id from facts.consent where youth_id = $1 order by id`, [TOM]));
  await at('2026-06-01T11:00:00Z');
  const outcome = await done(AS_TOM, withdrawing(rows[0]?.id ?? ''));
  expect({ ...outcome, consentIds: [...outcome.consentIds].sort() }).toEqual({
    __typename: 'ConsentWithdrawn',
    consentIds: rows.map(({ id }) => id),
    confirmedBy: [],
    unconfirmed: ['MUNICIPALITIES', 'CONSORTIA', 'SCHOOLS', 'REFERRERS'].map((party) => ({ party, refusesFrom: expect.any(String) })),
  });
  expect(await facts(TOM)).toMatchObject([{ until: new Date('2026-06-01T11:00:00Z') }, { until: new Date('2026-06-01T11:00:00Z') }]);
  expect(await consentsOf(DIRECTOR, TOM)).toMatchObject({
    consents: [{ state: 'WITHDRAWN' }, { state: 'WITHDRAWN' }],
    consentRequests: [{ state: 'WITHDRAWN' }],
  });
  expect(await done(AS_TOM, withdrawing(rows[0]?.id ?? ''))).toMatchObject({ rule: 'consent_holds' });
  await asked(TOM);
});

test('a director withdraws in somebody’s name only, and a parent not over a youth of sixteen', async () => {
  await done(DIRECTOR, recording(TOM, { givenBy: TOM }));
  const { rows } = await chain.as('superuser', (client) => client.query<{ id: string }>('select id from facts.consent where youth_id = $1', [TOM]));
  const id = rows[0]?.id ?? '';
  await at('2026-06-02T11:00:00Z');
  expect(await done(DIRECTOR, withdrawing(id))).toMatchObject({ rule: 'withdrawal_has_a_person' });
  expect(await done(AS_MOTHER, withdrawing(id))).toMatchObject({ rule: 'youth_of_sixteen_decides_alone' });
  expect(await done(COORDINATOR, withdrawing(id))).toMatchObject({ reason: 'ACT_NOT_FOR_ROLE' });
  expect(await done(DIRECTOR, withdrawing(id, { withdrawnBy: TOM }))).toMatchObject({ consentIds: [id] });
});

test('every step is in the history', async () => {
  const request = await asked(KIM);
  await done(AS_MOTHER, answering('giveConsent', request));
  const { rows } = await chain.as('superuser', (client) => client.query('select verb, person, subject, object_type, reason from app.history order by verb'));
  expect(rows).toEqual([
    { verb: 'askConsent', person: COORDINATOR.person, subject: KIM, object_type: 'ConsentRequest', reason: null },
    { verb: 'giveConsent', person: MOTHER, subject: KIM, object_type: 'ConsentRequest', reason: 'GIVEN' },
  ]);
});

test.each([
  ['a class that is none', asking(KIM, { dataClass: 'EVERYTHING' })],
  ['no reason', asking(KIM, { reason: ' ' })],
  ['a reason without end', asking(KIM, { reason: 'x'.repeat(501) })],
  ['a consent recorded as given online', recording(KIM, { givenBy: MOTHER, manner: 'ONLINE' })],
])('%s is refused as an argument', async (_, source) => {
  expect((await ask(DIRECTOR, source)).errors[0]).toMatch(/^BAD_USER_INPUT/);
});

test('the database holds that a consent has a giver with authority and a request that is open', async () => {
  const request = await asked(KIM);
  await disputed();
  const team = DIRECTOR.organisation;
  const answer = (person: string, youth = KIM) => ({
    ...{ id: uuidOf(person, youth), request_id: request, organisation: team, youth_id: youth, person },
    ...{ answer: 'GIVEN', manner: 'IN_MEETING', said_on: '2026-06-01', recorded_by: DIRECTOR.person },
  });
  const refusedBy = (row: object) => expect(chain.as('loader', (client) => insert(client, 'local_teams.consent_answer', [{ ...row }]))).rejects;
  await refusedBy(answer(AUNT)).toMatchObject({ constraint: 'giver_has_authority' });
  await refusedBy(answer(FATHER)).toMatchObject({ constraint: 'giver_has_authority' });
  await refusedBy(answer(TOM, TOM)).toMatchObject({ constraint: 'consent_was_asked' });
  await refusedBy({ ...answer(MOTHER), organisation: 'nobody' }).toMatchObject({ code: '23503' });
  await refusedBy({ ...answer(MOTHER), said_on: '2026-06-02' }).toMatchObject({ constraint: 'consent_was_said' });
  await refusedBy({ ...answer(MOTHER), manner: 'ONLINE' }).toMatchObject({ code: '23514' });
  await chain.as('app', async (client) => {
    for (const statement of [
      'insert into facts.consent select * from facts.consent',
      'update local_teams.consent_answer set answer = null',
      'delete from local_teams.consent_end',
    ])
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
