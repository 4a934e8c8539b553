import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, comeAs, insert, NOW, type PartyDatabase, rowsOf, type Seen, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, BAS, COLLEAGUE, DIRECTOR, fillTeams, MOTHER, NOBODY, STRANGER, TREATING } from '../../test/world';
import { localTeams } from '..';

const DAD = uuidOf('father');
const FATHER: Caller = { ...MOTHER, person: DAD, organisation: DAD };
const GRANDMOTHER: Caller = { ...MOTHER, person: uuidOf('grandmother'), organisation: uuidOf('grandmother') };

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', async (client) => {
    await fillTeams(client);
    await insert(client, 'facts.authority', [
      { id: uuidOf('fact of father'), holder: DAD, youth_id: ANNA, kind: 'CUSTODY', during: '[2026-01-01T00:00Z,)', audience: [] },
    ]);
  });
  await chain.as('superuser', (client) => client.query('update local_teams.member set secret_address = false'));
}, 60_000);
afterAll(() => chain.stop());
afterEach(async () => {
  await setTestClock(chain.connection('owner'), new Date(NOW));
  await chain.as('superuser', (client) => client.query('delete from facts.secret_address; update local_teams.member set secret_address = false'));
});

const asked = (who: Caller, source: string, variables: object): Promise<Seen> => ask(chain, who, source, { ...variables });
const admin = <Row extends object>(text: string): Promise<Row[]> => rowsOf<Row>(chain.connection('superuser'), text);
const ACT = '__typename ... on AddressChanged { secretId } ... on RuleViolated { rule } ... on NotAllowed { reason }';
const act = async (who: Caller, verb: 'protectAddress' | 'unprotectAddress', input: object) => {
  const type = verb === 'protectAddress' ? 'ProtectAddressInput' : 'UnprotectAddressInput';
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${ACT} } }`;
  return (await asked(who, source, { input: { youth: ANNA, reason: 'Bedreigd door de andere ouder', ...input } })).data[verb];
};
const MUMS = { person: MOTHER.person };

const LOOK = `query ($id: UUID!) {
  youth(id: $id) { givenName secretAddresses { person } careTeam { organisation role } consents { organisation } plan { actions { ownerOrganisation ownerName } goals { actions { ownerName ownerOrganisation } } } family { municipality { code } members { name phone household } } }
  whoMaySee(youth: $id) { organisation role }
  accessLog(youth: $id) { localTeam { entries { organisation organisationName sentence } } }
  exportPerson(youth: $id) { localTeam(first: 100) { entries { what owner ownerName fields { name value } } } }
}`;
/** What of an answer tells where somebody lives: the municipality, the household, and which organisations are near. */
const places = async (who: Caller): Promise<{ told: string[]; secrets: unknown; withheld: readonly string[] }> => {
  const { data, withheld } = await asked(who, LOOK, { id: ANNA });
  const text = JSON.stringify(data);
  const clues = {
    GM0935: 'municipality',
    [DIRECTOR.organisation]: 'team',
    '12AB': 'school',
    '06-secret': 'phone',
    '"North"': 'name of team',
    'De Linde': 'name of school',
  };
  const told = Object.entries(clues).flatMap(([clue, name]) => (text.includes(clue) ? [name] : []));
  return { told: told.sort(), secrets: data.youth?.secretAddresses ?? null, withheld };
};
const EVERYTHING = ['municipality', 'name of school', 'name of team', 'phone', 'school', 'team'];

test('the address of a mother is kept from the father, in every answer and without a word, and not from her and the director', async () => {
  await asked(DIRECTOR, `{ youth(id: "${ANNA}") { givenName } }`, {});
  const before = await places(FATHER);
  expect(before).toEqual({ told: EVERYTHING, secrets: null, withheld: before.withheld });
  expect((await act(DIRECTOR, 'protectAddress', MUMS)).__typename).toBe('AddressChanged');
  expect(await places(FATHER)).toEqual({ told: [], secrets: null, withheld: before.withheld });
  expect(await places(MOTHER)).toMatchObject({ told: EVERYTHING.filter((clue) => clue !== 'phone'), secrets: [MUMS] });
  expect((await asked(DIRECTOR, `{ youth(id: "${ANNA}") { secretAddresses { person } family { municipality { code } } } }`, {})).data.youth).toEqual({
    secretAddresses: [MUMS],
    family: { municipality: { code: 'GM0935' } },
  });
});

test('the address of the youth is kept from both parents, and not from the youth', async () => {
  await act(DIRECTOR, 'protectAddress', {});
  for (const parent of [FATHER, MOTHER]) expect(await places(parent)).toMatchObject({ told: ['phone'], secrets: null });
  const youth: Caller = { ...MOTHER, person: ANNA, organisation: ANNA, role: 'YOUTH' };
  expect(await places(youth)).toMatchObject({ told: expect.arrayContaining(['team', 'school']), secrets: [{ person: ANNA }] });
});

test('when the secrecy ends everything is told again, from that instant', async () => {
  const { secretId } = await act(DIRECTOR, 'protectAddress', MUMS);
  expect(await act(DIRECTOR, 'protectAddress', MUMS)).toMatchObject({ rule: 'address_is_secret_once' });
  await setTestClock(chain.connection('owner'), new Date('2026-06-02T10:00:00Z'));
  for (const who of [FATHER, MOTHER]) expect((await act(who, 'unprotectAddress', { secret: secretId })).reason).toBe('ACT_NOT_FOR_ROLE');
  expect((await act(DIRECTOR, 'unprotectAddress', { secret: secretId })).__typename).toBe('AddressChanged');
  expect((await places(FATHER)).told).toEqual(EVERYTHING);
  expect(await act(DIRECTOR, 'unprotectAddress', { secret: secretId })).toMatchObject({ rule: 'address_is_secret' });
});

test('a telephone number stays secret as long as it is for any youth', async () => {
  await admin(`insert into facts.person values ('${BAS}', '2014-04-05', '{}') on conflict do nothing`);
  const one = await act(DIRECTOR, 'protectAddress', MUMS);
  expect((await act(DIRECTOR, 'protectAddress', { ...MUMS, youth: BAS })).__typename).toBe('AddressChanged');
  await act(DIRECTOR, 'unprotectAddress', { secret: one.secretId });
  expect(await admin(`select secret_address from local_teams.member where id = '${MOTHER.person}'`)).toEqual([{ secret_address: true }]);
});

test.each<[string, Caller, object, object]>([
  ['the father', FATHER, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['who treats', TREATING, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['somebody without authority', GRANDMOTHER, {}, { __typename: 'NotFound' }],
  ['a colleague', COLLEAGUE, {}, { __typename: 'NotFound' }],
  ['a director of others', STRANGER, {}, { __typename: 'NotFound' }],
  ['the director, of nobody', DIRECTOR, { youth: NOBODY }, { __typename: 'NotFound' }],
  ['the director, of somebody else', DIRECTOR, { person: uuidOf('passer-by') }, { __typename: 'NotFound' }],
])('nothing is kept secret by %s', async (_, who, more, outcome) => {
  expect(await act(who, 'protectAddress', { ...MUMS, ...more })).toEqual(outcome);
  expect(await admin('select from facts.secret_address')).toEqual([]);
});

test('that there is a secret is in no history a parent reads', async () => {
  await act(DIRECTOR, 'protectAddress', MUMS);
  for (const parent of [FATHER, MOTHER]) expect(JSON.stringify(await asked(parent, LOOK, { id: ANNA }))).not.toContain('protectAddress');
  expect((await asked(FATHER, LOOK, { id: ANNA })).data.exportPerson.localTeam.entries.map(({ what }: { what: string }) => what)).not.toContain('Geheim adres');
});

test('the database itself shows no secret to the father, and lets nobody but the director write one', async () => {
  await act(DIRECTOR, 'protectAddress', MUMS);
  const seenBy = (who: Caller, work: string): Promise<unknown> =>
    chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, who);
      return (await client.query(work)).rows.length;
    });
  expect([await seenBy(FATHER, 'select from local_teams.secret_address'), await seenBy(MOTHER, 'select from local_teams.secret_address')]).toEqual([0, 1]);
  for (const who of [FATHER, MOTHER, TREATING])
    await expect(seenBy(who, `select local_teams.protect_address(gen_random_uuid(), '${ANNA}', '${DAD}')`)).rejects.toMatchObject({ code: '42501' });
});
