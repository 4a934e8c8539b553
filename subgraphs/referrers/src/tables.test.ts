import { uuidOf } from '@ketengraaf/core';
import { checkWalls } from '@ketengraaf/door';
import { type Comer, columnsOf, comeAs, type PartyDatabase, startPartyDatabase, tablesInNoExport } from '@ketengraaf/testkit';
import { director, doctor } from '../test/people';
import { ANNA, OPEN, PRACTICE, SELF, WORLD } from '../test/world';
import { referrers } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(referrers);
  await chain.load(...WORLD);
});

afterAll(() => chain.stop());

test('the database is safe to serve', async () => {
  await expect(checkWalls(chain.database)).resolves.toBeUndefined();
});

test('the database keeps what its row classes say', async () => {
  const { described, kept } = await columnsOf(chain);
  expect(described).toEqual(kept);
});

const referrer = (kind: string, agb: string | null, id = SELF) =>
  `insert into referrers.referrer (id, kind, name, agb, municipality) values ('${id}', '${kind}', 'N', ${agb === null ? 'null' : `'${agb}'`}, 'GM0935')`;
const referral = (organisation: string, closedOn: string, dataClass = 'TRAJECTORY') =>
  `insert into referrers.referral values (gen_random_uuid(), '${organisation}', '${ANNA}', '2026-01-02', 'SOON', 'AMBULATORY', '{}', null, '${closedOn}', '${dataClass}')`;
const letter = (referral: string, choiceMadeBy: string) =>
  `insert into referrers.referral_letter (referral_id, organisation, youth_id, question, choice_made_by, choice_motive) values ('${referral}', '${PRACTICE}', '${ANNA}', 'Q', '${choiceMadeBy}', 'M')`;

test.each([
  ['a referrer that is no organisation', referrer('SELF', null, uuidOf('unheard of')), '23503'],
  ['a family with the code of a practitioner', referrer('SELF', '01990009'), '23514'],
  ['a code that cannot be one', referrer('GENERAL_PRACTITIONER', '123'), '23514'],
  ['a kind that is not in the code list', referrer('NEIGHBOUR', null), '23514'],
  ['a referral closed before it was made', referral(PRACTICE, '2026-01-01'), '23514'],
  ['a referral by nobody', referral(uuidOf('unheard of'), '2026-01-02'), '23503'],
  ['a referral of another class', referral(PRACTICE, '2026-01-02', 'PLACES'), '23514'],
  ['two letters for one referral', letter(OPEN, 'FAMILY'), '23505'],
  ['a letter without a referral', letter(uuidOf('unheard of'), 'FAMILY'), '23503'],
  ['a choice made by somebody else', letter(OPEN, 'REFERRER'), '23514'],
])('the database refuses %s', async (_, statement, code) => {
  await expect(chain.load(statement)).rejects.toMatchObject({ code });
});

test.each<[string, Comer, number[]]>([
  ['nobody', {}, [0, 0, 0]],
  ['a practitioner, of own letters and steps, and of referrals of a youth it is involved with', { ...doctor, employer: PRACTICE }, [4, 3, 6]],
  ['the case director of fifty youths, with consent to one letter', director, [52, 1, 104]],
  ['a stranger', { ...director, person: uuidOf('stranger') }, [0, 0, 0]],
])('the database shows %s no referral, letter or step beyond that, whatever is selected', async (_, comer, counts) => {
  const shown = await chain.as('app', async (client) => {
    await client.query('begin');
    await comeAs(client, comer);
    const tables = ['referral', 'referral_letter', 'referral_step'];
    const found: number[] = [];
    for (const table of tables) found.push((await client.query(`select from referrers.${table}`)).rows.length);
    return found;
  });
  expect(shown).toEqual(counts);
});

test('the database lets the subgraph write nothing', async () => {
  await expect(chain.database.ask('delete from referrers.referral')).rejects.toMatchObject({ code: '42501' });
  await expect(chain.database.ask(`update referrers.referrer set name = 'X'`)).rejects.toMatchObject({ code: '42501' });
});

test('every personal table is in the export of what is kept about somebody', async () => {
  expect(await tablesInNoExport(chain)).toEqual([]);
  expect(await tablesInNoExport({ ...chain, definition: { ...chain.definition, words: [] } })).not.toEqual([]);
});
