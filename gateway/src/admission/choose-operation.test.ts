import { parse } from 'graphql';
import { refusalOf } from '../../test/admission-harness';
import { chooseOperation } from './choose-operation';

const TWO = parse('query A { a } mutation B { b }');

test.each([
  ['the only operation', '{ a }', undefined, 'POST', 'query'],
  ['the one of that name', 'query A { a } mutation B { b }', 'B', 'POST', 'mutation'],
  ['a query by GET', 'query A { a }', 'A', 'GET', 'query'],
])('chosen: %s', (_name, text, operationName, method, kind) => {
  expect(chooseOperation(parse(text), operationName, method).operation).toBe(kind);
});

test('refused: several and no name, no such name, no operation at all', () => {
  expect(refusalOf(() => chooseOperation(TWO, undefined, 'POST'))).toMatchObject({
    of: 'document',
    status: 400,
    reasons: [{ code: 'BAD_USER_INPUT', message: expect.stringMatching(/operationName/) }],
  });
  expect(refusalOf(() => chooseOperation(TWO, 'C', 'POST'))).toMatchObject({ status: 400 });
  expect(refusalOf(() => chooseOperation(parse('fragment F on T { a }'), undefined, 'POST'))).toMatchObject({ status: 400 });
});

test('a mutation by GET is not allowed, and the answer says what is', () => {
  expect(refusalOf(() => chooseOperation(TWO, 'B', 'GET'))).toMatchObject({ of: 'request', status: 405, headers: { allow: 'POST' } });
});
