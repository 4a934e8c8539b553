import { type GraphQLScalarType, Kind } from 'graphql';
import { Day, Instant } from './scalars';

function given(scalar: GraphQLScalarType, text: string): [unknown, unknown] {
  return [scalar.parseValue(text), scalar.parseLiteral({ kind: Kind.STRING, value: text })];
}

test.each(['1800-01-01', '2024-02-29', '2999-12-31'])('%s is a day, in a variable or written', (day) => {
  expect(given(Day, day)).toEqual([day, day]);
});

test.each(['0000-01-01', '0001-01-01', '1799-12-31', '3000-01-01', '9999-12-31'])('%s is too far to reckon from', (day) => {
  expect(() => Day.parseValue(day)).toThrow(`${day} is not from 1800 to 2999.`);
  expect(() => Day.parseLiteral({ kind: Kind.STRING, value: day })).toThrow(`${day} is not from 1800 to 2999.`);
});

test.each(['2025-02-29', '2025-1-1', '10000-01-01', '2025-01-01T00:00:00Z', ''])('"%s" is no day', (day) => {
  expect(() => Day.parseValue(day)).toThrow('not a valid LocalDate');
});

test('an instant keeps within the same years', () => {
  const instant = new Date('2026-11-23T10:00:00Z');
  expect(given(Instant, '2026-11-23T11:00:00+01:00')).toEqual([instant, instant]);
  expect(() => Instant.parseValue('9999-12-31T23:59:59Z')).toThrow('9999-12-31T23:59:59.000Z is not from 1800 to 2999.');
  expect(() => Instant.parseValue('0000-01-01T00:00:00Z')).toThrow('is not from 1800 to 2999.');
});

test('what a party keeps is shown whatever its year', () => {
  expect(Day.serialize('1799-12-31')).toBe('1799-12-31');
});
