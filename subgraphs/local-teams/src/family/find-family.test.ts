import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { COLLEAGUE, COORDINATOR, DIRECTOR, FAMILY, fillTeams, LEAD, OTHER_FAMILY, STRANGER } from '../../test/world';
import { localTeams } from '..';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', fillTeams);
});

afterAll(() => chain.stop());

const FIND = 'query ($number: String, $name: String, $birthDate: LocalDate) { findFamily(number: $number, name: $name, birthDate: $birthDate) { id number } }';
const idsFor = async (who: typeof DIRECTOR, wanted: object) => {
  const { data, errors } = await ask(chain, who, FIND, { ...wanted });
  expect(errors).toEqual([]);
  return data.findFamily.map(({ id }: { id: string }) => id);
};

test.each([
  ['its number', { number: '2025-000001' }, [FAMILY]],
  ['its name and the birth date of a youth', { name: 'jansen', birthDate: '2014-04-05' }, [FAMILY]],
  ['the name of a youth and the birth date', { name: 'De Wit', birthDate: '2014-04-05' }, [FAMILY]],
  ['number, name and birth date at once', { number: '2025-000001', name: 'Jansen', birthDate: '2012-04-05' }, [FAMILY]],
  ['a number and the name of another', { number: '2025-000001', name: "O'Neil", birthDate: '2012-04-05' }, []],
  ['the name of a youth and the birth date of another', { name: 'de Wit', birthDate: '2012-04-05' }, []],
  ['a birth date of nobody', { name: 'Jansen', birthDate: '2012-04-06' }, []],
  ['the number of a family of another team', { number: '2025-000002' }, []],
  ['a wildcard for any name', { name: '%', birthDate: '2012-04-05' }, []],
  ['a wildcard for a letter', { name: 'Janse_', birthDate: '2012-04-05' }, []],
  ['a backslash', { name: 'Jansen\\', birthDate: '2012-04-05' }, []],
  ['a quote and a condition', { name: "' or true --", birthDate: '2012-04-05' }, []],
])('a family of the own team is found by %s as far as that fits', async (_, wanted, found) => {
  expect(await idsFor(DIRECTOR, wanted)).toEqual(found);
});

test('a name with a quote is found, and no more than twenty families', async () => {
  expect(await idsFor(DIRECTOR, { name: "o'neil", birthDate: '2013-01-01' })).toHaveLength(20);
});

test('each team finds its own of one name and day, its lead without the number, a colleague who is not involved nothing', async () => {
  expect(await idsFor(STRANGER, { name: 'Jansen', birthDate: '2012-04-05' })).toEqual([OTHER_FAMILY]);
  expect((await ask(chain, LEAD, FIND, { number: '2025-000001' })).data).toEqual({ findFamily: [{ id: FAMILY, number: null }] });
  expect((await ask(chain, COLLEAGUE, FIND, { number: '2025-000001' })).data).toEqual({ findFamily: null });
});

test('nobody else finds families', async () => {
  expect(await ask(chain, COORDINATOR, FIND, { number: '2025-000001' })).toMatchObject({
    data: { findFamily: null },
    withheld: ['findFamily IDENTITY CLASS_NOT_FOR_ROLE'],
  });
});

const EITHER = 'Give number, or both name and birthDate.';
test.each([
  [{}, EITHER],
  [{ name: 'Jansen' }, EITHER],
  [{ birthDate: '2012-04-05' }, EITHER],
  [{ name: '', birthDate: '2012-04-05' }, EITHER],
  [{ number: '2025-000001', name: 'Jansen' }, EITHER],
  [{ number: '2025-000001', birthDate: '2012-04-05' }, EITHER],
  [{ number: '' }, 'number must be a year and six digits, such as 2025-000123.'],
  [{ number: '', name: 'Jansen', birthDate: '2012-04-05' }, 'number must be a year and six digits, such as 2025-000123.'],
  [{ number: '2025-%' }, 'number must be a year and six digits, such as 2025-000123.'],
  [{ name: 'x'.repeat(101), birthDate: '2012-04-05' }, 'name must be at most 100 characters of text.'],
  [{ name: 'a\u0000', birthDate: '2012-04-05' }, 'name must be at most 100 characters of text.'],
])('%j is refused in words', async (wanted, message) => {
  expect(await ask(chain, DIRECTOR, FIND, wanted)).toMatchObject({ data: { findFamily: null }, errors: [`BAD_USER_INPUT ${message}`] });
});
