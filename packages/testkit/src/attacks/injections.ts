import type { Attack } from './attack';

const TEXTS = ["' or 1=1--", '\\', '%', '_', '’ or ‘1’=‘1', "'; drop table family; --", '$1', '1;select pg_sleep(5)', '{"$gt":""}', "a' | 'b"];
const FILTERS: readonly (readonly [name: string, query: string])[] = [
  ['a family’s name', 'query ($v: String!) { findFamily(name: $v, birthDate: "2010-01-01") { id } }'],
  ['a family’s number', 'query ($v: String!) { findFamily(number: $v) { id } }'],
  ['a municipality’s code', 'query ($v: ID!) { municipality(code: $v) { name } }'],
  ['a school’s BRIN', 'query ($v: ID!) { school(brin: $v) { name } }'],
  ['a region’s code', 'query ($v: ID!) { youthCareRegion(code: $v) { name } }'],
  ['a cursor', 'query ($v: String!) { myFamilies(after: $v) { totalCount } }'],
];

/** Nothing was found, or the text was refused with a sentence; never an error of the inside. */
const harmless = ({ data, errors = [] }: { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] }): boolean => {
  const value = Object.values(data ?? {})[0];
  const isNothing = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return isNothing && errors.every(({ extensions: { code } }) => code === 'BAD_USER_INPUT');
};

/** Texts that mean something to a database, in every filter there is. */
export const INJECTIONS: readonly Attack[] = [
  ...FILTERS.flatMap(([name, query]) =>
    TEXTS.map(
      (v): Attack => ({
        number: 86,
        name: `${JSON.stringify(v)} as ${name}`,
        to: 'GATEWAY',
        send: () => ({ query, variables: { v } }),
        expect: { answer: harmless },
      }),
    ),
  ),
  {
    number: 87,
    name: 'an order that is a statement',
    to: 'GATEWAY',
    send: () => ({ query: '{ myFamilies(orderBy: "name; drop table family") { totalCount } }' }),
    expect: { refused: [400] },
  },
];
