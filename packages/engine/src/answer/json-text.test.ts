import { JsonText, resultText } from './json-text';

test('is put into a result as it is, in the order of its fields', () => {
  expect(resultText({ data: new JsonText('{"a":1}') })).toBe('{"data":{"a":1}}');
  expect(resultText({ extensions: { b: 2 }, data: new JsonText('{"a":1}'), errors: undefined } as object)).toBe('{"extensions":{"b":2},"data":{"a":1}}');
  expect(resultText({ data: { a: 1 } })).toBe('{"data":{"a":1}}');
});

test('is data for whoever does not know of texts', () => {
  expect(JSON.parse(JSON.stringify({ data: new JsonText('{"a":[1]}') }))).toEqual({ data: { a: [1] } });
});

test('is told once, and kept by nobody', () => {
  const data = new JsonText('{"a":1}');
  resultText({ data });
  expect(Object.values(data)).toEqual([undefined]);
  expect(() => resultText({ data })).toThrow('taken before');
});
