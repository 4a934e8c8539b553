import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bsnRing, type Caller, uuidOf } from '@ketengraaf/core';
import { servingSettings } from '@ketengraaf/subgraph';
import { ask, type PartyDatabase, rowsOf, type Seen, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, BAS, CAS, COLLEAGUE, COORDINATOR, DIRECTOR, FAMILY, fillTeams, LEAD, MOTHER, OTHER_COORDINATOR, OTHER_FAMILY, TREATING } from '../../test/world';
import { localTeams } from '..';

const key = (keyId: string, fill: number) => ({
  keyId,
  encryptionKey: Buffer.alloc(32, fill).toString('base64'),
  lookUpKey: Buffer.alloc(32, fill + 1).toString('base64'),
});
const OLD = key('old', 1);
const ring = bsnRing([OLD]);
const [OF_ANNA, UNKNOWN, FRESH, TWICE, ROTATED] = ['999900006', '999900018', '999900031', '999900043', '999900055'];
const DESK: Caller = { person: uuidOf('desk'), organisation: 'GM0935', party: 'municipalities', role: 'ACCESS_DESK', purpose: 'ACCESS_DECISION' };
const SEEKER: Caller = { ...DESK, person: uuidOf('seeker') };

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', async (client) => {
    await fillTeams(client);
    const { keyId, ciphertext, lookUp } = ring.seal(OF_ANNA as string);
    await client.query(`insert into app.organisation values ($1, 'LOCAL_TEAM', 'West')`, [uuidOf('west')]);
    await client.query('insert into local_teams.local_team values ($1, $2, $3, $4)', [uuidOf('west'), 'West', 'GM0917', '0']);
    await client.query('insert into local_teams.youth_bsn values ($1, $2, $3, $4, $5)', [ANNA, DIRECTOR.organisation, keyId, ciphertext, lookUp]);
  });
});

afterAll(() => chain.stop());

const asked = (who: Caller, source: string, variables: object = {}, keys = ring): Promise<Seen> => ask({ ...chain, bsn: keys }, who, source, { ...variables });
const admin = <Row extends object>(text: string): Promise<Row[]> => rowsOf<Row>(chain.connection('superuser'), text);

const last = async () => (await admin<Record<string, unknown>>('select * from audit.access order by transaction desc, id desc limit 1'))[0];

describe('the number', () => {
  const NUMBER = 'query ($id: UUID!) { youth(id: $id) { id bsn } }';

  test('is shown whole to who may have it, and its last digits to who checks it', async () => {
    expect((await asked(TREATING, NUMBER, { id: ANNA })).data.youth.bsn).toBe(OF_ANNA);
    expect((await asked(MOTHER, NUMBER, { id: ANNA })).data.youth.bsn).toBe(OF_ANNA);
    expect((await asked(DIRECTOR, NUMBER, { id: ANNA })).data.youth.bsn).toBe('******006');
  });

  test('is withheld from a school, and is null where there is none', async () => {
    expect(await asked(COORDINATOR, NUMBER, { id: ANNA })).toMatchObject({ data: { youth: { bsn: null } }, withheld: ['youth.bsn BSN CLASS_NOT_FOR_ROLE'] });
    expect(await asked(DIRECTOR, NUMBER, { id: BAS })).toMatchObject({ data: { youth: { bsn: null } }, errors: [], withheld: [] });
  });

  test('stands nowhere as it is', async () => {
    const [{ text } = { text: '' }] = await admin<{ text: string }>(
      `select string_agg(t::text, ' ') as text from (select b::text from local_teams.youth_bsn b union all select a::text from audit.access a) t`,
    );
    expect(text).not.toContain(OF_ANNA);
    expect(text.length).toBeGreaterThan(100);
  });
});

describe('looking up', () => {
  const LOOK_UP =
    'mutation ($bsn: String!) { lookUpBsn(input: { bsn: $bsn }) { __typename ... on BsnLookedUp { youthId } ... on RuleViolated { rule } ... on NotAllowed { reason } } }';

  test('gives the youth, is logged with it, and opens nothing', async () => {
    expect((await asked(DESK, LOOK_UP, { bsn: '9999.00.006' })).data.lookUpBsn).toEqual({ __typename: 'BsnLookedUp', youthId: ANNA });
    expect(await last()).toMatchObject({ person: DESK.person, subject: ANNA, data_class: 'BSN', result: 1, ground: 'STATUTE' });
    expect((await asked(DESK, 'query ($id: UUID!) { youth(id: $id) { id } }', { id: ANNA })).data.youth).toBeNull();
  });

  test('of a number that leads nowhere is logged by its keyed hash', async () => {
    expect((await asked(DESK, LOOK_UP, { bsn: UNKNOWN })).data.lookUpBsn).toEqual({ __typename: 'BsnLookedUp', youthId: null });
    expect(await last()).toMatchObject({ person: DESK.person, subject: null, subject_kind: 'UNKNOWN', data_class: 'BSN', result: 2 });
  });

  test.each([
    ['a school', COORDINATOR],
    ['a colleague', COLLEAGUE],
    ['a parent', MOTHER],
    ['a lead', LEAD],
    [
      'a certified institution, whose party no law names',
      { ...DESK, party: 'referrers', organisation: uuidOf('gi'), role: 'CERTIFIED_INSTITUTION_WORKER', purpose: 'PROTECTION' } as Caller,
    ],
    ['a desk that says it works for a school', { ...DESK, party: 'schools', organisation: '12AB' } as Caller],
  ])('is not for %s', async (_, who) => {
    const outcome = (await asked(who, LOOK_UP, { bsn: OF_ANNA })).data.lookUpBsn;
    expect(outcome.__typename).toBe('NotAllowed');
    expect(await last()).toMatchObject({ person: who.person, subject: null, subject_kind: 'UNKNOWN', data_class: 'BSN', result: 2 });
    expect((await asked(who, LOOK_UP, { bsn: UNKNOWN })).data.lookUpBsn).toEqual(outcome);
  });

  test.each(['999900007', '99990000', 'x', ''])('refuses %s without repeating it', async (bsn) => {
    const { errors } = await asked(DESK, LOOK_UP, { bsn });
    expect(errors).toEqual(['BAD_USER_INPUT bsn must be nine digits that pass the eleven test (elfproef).']);
  });

  test('is for twenty times an hour, also when all come at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 25 }, () => asked(SEEKER, LOOK_UP, { bsn: UNKNOWN })));
    const names = outcomes.map(({ data }) => data.lookUpBsn.__typename);
    expect([names.filter((name) => name === 'BsnLookedUp').length, names.filter((name) => name === 'RuleViolated').length]).toEqual([20, 5]);
    await admin(`update local_teams.bsn_look_up set at = at - interval '1 hour'`);
    expect((await asked(SEEKER, LOOK_UP, { bsn: UNKNOWN })).data.lookUpBsn.__typename).toBe('BsnLookedUp');
  });
});

describe('registering', () => {
  const REGISTER = `mutation ($input: RegisterYouthInput!) { registerYouth(input: $input) { __typename
    ... on YouthRegistered { youthId youth { id givenName bsn family { id name } } } ... on RuleViolated { rule } ... on NotAllowed { reason } } }`;
  const wish = { givenName: 'Mila', familyName: 'Smeets', birthDate: '2015-06-07', sex: 'FEMALE', municipality: 'GM0917' };

  test('makes the youth, its family and the tie of who registered', async () => {
    const { registerYouth } = (await asked(DESK, REGISTER, { input: { ...wish, bsn: FRESH } })).data;
    expect(registerYouth).toMatchObject({ youth: { givenName: 'Mila', bsn: FRESH, family: { name: 'Smeets' } } });
    expect(
      await admin(`select role, party, upper(during) - lower(during) as lasts from facts.involvement where youth_id = '${registerYouth.youthId}'`),
    ).toMatchObject([{ role: 'ACCESS_DESK', party: 'municipalities', lasts: { days: 42 } }]);
    expect(await admin(`select audience from facts.person where id = '${registerYouth.youthId}'`)).toEqual([{ audience: ['local-teams', 'municipalities'] }]);
  });

  test('a known number gives the youth that is there, whoever asks and whatever else is said', async () => {
    const { registerYouth } = (await asked(DESK, REGISTER, { input: { ...wish, bsn: OF_ANNA } })).data;
    expect(registerYouth).toMatchObject({ youthId: ANNA, youth: null });
    expect(await admin(`select given_name from local_teams.youth where id = '${ANNA}'`)).not.toEqual([{ given_name: 'Mila' }]);
  });

  test('with a number is a look-up, and counted as one', async () => {
    const searching: Caller = { ...DESK, person: uuidOf('searching') };
    for (let count = 0; count < 20; count++) await asked(searching, REGISTER, { input: { ...wish, bsn: OF_ANNA } });
    expect((await asked(searching, REGISTER, { input: { ...wish, bsn: OF_ANNA } })).data.registerYouth).toMatchObject({ rule: 'BSN_LOOK_UPS_AN_HOUR' });
  });

  test('by many at once gives one youth', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, index) => asked({ ...DESK, person: uuidOf('desk', index) }, REGISTER, { input: { ...wish, bsn: TWICE } })),
    );
    expect(new Set(outcomes.map(({ data }) => data.registerYouth.youthId)).size).toBe(1);
  });

  test('a number sealed under an older key is known under a newer', async () => {
    const first = (await asked(DESK, REGISTER, { input: { ...wish, bsn: ROTATED } })).data.registerYouth.youthId;
    const rotated = bsnRing([key('new', 7), OLD]);
    const again = (await asked(SEEKER, REGISTER, { input: { ...wish, bsn: ROTATED } }, rotated)).data.registerYouth;
    expect(again.youthId).toBe(first);
    expect((await asked(DESK, 'query ($id: UUID!) { youth(id: $id) { bsn } }', { id: first }, rotated)).data.youth.bsn).toBe(ROTATED);
  });

  test('a sibling comes into a family one is involved with, and into no other', async () => {
    const sibling = { ...wish, familyName: 'Jansen', municipality: 'GM0935', team: DIRECTOR.organisation };
    const { registerYouth } = (await asked(DIRECTOR, REGISTER, { input: { ...sibling, family: FAMILY } })).data;
    expect(registerYouth.youth.family.id).toBe(FAMILY);
    expect((await asked(DIRECTOR, REGISTER, { input: { ...sibling, family: OTHER_FAMILY } })).data.registerYouth.__typename).toBe('NotFound');
  });

  test.each([
    ['a school', COORDINATOR, {}, 'NotAllowed'],
    ['a parent', MOTHER, {}, 'NotAllowed'],
    ['a municipality without a team', DESK, { municipality: 'GM0001' }, 'RuleViolated'],
    ['a team of another municipality', DESK, { team: uuidOf('north') }, 'RuleViolated'],
  ])('refuses %s, and keeps nothing', async (_, who, more, outcome) => {
    const [before] = await admin<{ n: string }>('select count(*) as n from local_teams.youth');
    expect((await asked(who, REGISTER, { input: { ...wish, ...more } })).data.registerYouth.__typename).toBe(outcome);
    if (outcome === 'NotAllowed') expect(await last()).toMatchObject({ person: who.person, data_class: 'IDENTITY', result: 2 });
    expect(await admin('select count(*) as n from local_teams.youth')).toEqual([before]);
  });

  test('an idempotency key is remembered without anything a number could be guessed from', async () => {
    const input = { ...wish, bsn: '999900067', idempotencyKey: 'same-key-1' };
    const [one, two] = [await asked(DESK, REGISTER, { input }), await asked(DESK, REGISTER, { input })];
    expect(two.data.registerYouth.youthId).toBe(one.data.registerYouth.youthId);
    const other = await asked(DESK, REGISTER, { input: { ...input, bsn: '999900079' } });
    expect(other.errors[0]).toBe('the idempotency key was used for another input');
  });
});

describe('the code for a school', () => {
  const ISSUE = `mutation ($youth: UUID!, $school: String!) { issueSchoolCode(input: { youth: $youth, school: $school }) { __typename
    ... on SchoolCodeIssued { code expiresAt } ... on NotAllowed { reason } } }`;
  const LINK = 'mutation ($code: String!) { linkPupil(input: { code: $code }) { __typename ... on PupilLinked { youthId youth { id givenName } } } }';
  const issue = async (school: string): Promise<string> => (await asked(DIRECTOR, ISSUE, { youth: ANNA, school })).data.issueSchoolCode.code;
  const fresh: Caller = { ...COORDINATOR, person: uuidOf('fresh coordinator'), organisation: '56EF' };

  test('is used once, by that school, however it is typed; then the school knows its pupil', async () => {
    const code = await issue('56EF');
    expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    expect((await asked(OTHER_COORDINATOR, LINK, { code })).data.linkPupil.__typename).toBe('NotFound');
    const { linkPupil } = (await asked(fresh, LINK, { code: code.toLowerCase().replace('-', ' ') })).data;
    expect(linkPupil).toEqual({ __typename: 'PupilLinked', youthId: ANNA, youth: { id: ANNA, givenName: expect.any(String) } });
    expect((await asked(fresh, LINK, { code })).data.linkPupil.__typename).toBe('NotFound');
    expect(await last()).toMatchObject({ person: fresh.person, subject_kind: 'UNKNOWN', data_class: 'IDENTITY', result: 2 });
    expect(await admin(`select 1 from facts.person where id = '${ANNA}' and audience @> '{schools}'`)).toHaveLength(1);
    expect(await admin(`select 1 from local_teams.school_code c where c::text like '%${code}%'`)).toHaveLength(0);
  });

  test('ends after two weeks', async () => {
    const code = await issue('78GH');
    await setTestClock(chain.connection('owner'), new Date('2026-06-15T10:00:01Z'));
    try {
      expect((await asked({ ...fresh, organisation: '78GH' }, LINK, { code })).data.linkPupil.__typename).toBe('NotFound');
    } finally {
      await setTestClock(chain.connection('owner'), new Date('2026-06-01T10:00:00Z'));
    }
    expect((await asked({ ...fresh, organisation: '78GH' }, LINK, { code })).data.linkPupil.__typename).toBe('PupilLinked');
  });

  test('is issued by the case director alone, and redeemed by a coordinator alone', async () => {
    expect((await asked(DIRECTOR, ISSUE, { youth: CAS, school: '56EF' })).data.issueSchoolCode).toEqual({ __typename: 'NotFound' });
    expect((await asked(TREATING, ISSUE, { youth: ANNA, school: '56EF' })).data.issueSchoolCode).toMatchObject({ reason: 'ACT_NOT_FOR_ROLE' });
    const code = await issue('56EF');
    expect((await asked({ ...DESK, organisation: '56EF' }, LINK, { code })).data.linkPupil.__typename).toBe('NotAllowed');
  });
});

test('no word of the schools knows a number', () => {
  const sdl = readFileSync(path.join(__dirname, '..', '..', '..', '..', 'schema', 'subgraphs', 'schools.graphql'), 'utf8');
  expect(sdl).toContain('type School');
  // what is exported names every class it could hold, of all parties alike
  expect(sdl.replaceAll(/@policy\(.*?\)/g, '')).not.toMatch(/bsn|burgerservice/i);
});

test('the subgraph does not start without keys for the numbers, and does not say what is wrong with them', () => {
  expect(() => servingSettings(localTeams, {})).toThrow('BSN_KEYS is missing');
  expect(() => servingSettings(localTeams, { BSN_KEYS: '[{"keyId":"k","encryptionKey":"secret","lookUpKey":"secret"}]' })).toThrow(
    /BSN_KEYS encryptionKey must be 32 bytes/,
  );
});
