import { serialize } from 'node:v8';
import { narrow } from '../answer/narrow';
import { narrowNames } from './narrow-names';

/** Whether V8 keeps a text with two bytes for each character. */
function isWide(text: string): boolean {
  const [, , kind, padded] = serialize(text);
  return [kind, padded].includes('c'.charCodeAt(0));
}

/** A name that stands nowhere else, as the code of this test is a text too. */
const nameOf = (...parts: string[]): string => parts.join('');
const ofAWideText = (name: string): string => `“${name}”`.slice(1, -1);
const asKey = (name: string): string => Object.keys({ [name]: 1 })[0] ?? '';

test('a name cut from a wide text is wide, until it is narrowed', () => {
  const name = ofAWideText(nameOf('some', 'name', 'of', 'a', 'field'));
  expect(isWide(name)).toBe(true);
  expect(isWide(narrow(name))).toBe(false);
});

test('names of a schema with wide descriptions are narrow, wherever they are met as keys', () => {
  const [early, late] = [nameOf('a', 'Name', 'Met', 'Before'), nameOf('a', 'Name', 'Of', 'The', 'Schema')];
  expect(isWide(asKey(ofAWideText(early)))).toBe(true);
  narrowNames(`"the asker’s choice" type Query { ${late}: Int }`);
  expect(isWide(asKey(ofAWideText(late)))).toBe(false);
});
