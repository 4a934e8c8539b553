import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { castOf, PROJECT } from '@ketengraaf/stack';
import { sharedStack } from '@ketengraaf/testkit';

const TESTS = path.join(PROJECT, 'test');
const { region, today } = sharedStack().settings;
const personas = new Set(castOf(region, today).personas.map(({ name }) => name));

/** The personas that a piece of a test names. */
const personasIn = (text: string): string[] => [...text.matchAll(/'([a-z][a-z-]*)'/g)].flatMap(([, name = '']) => (personas.has(name) ? [name] : []));

/** A test file in pieces, each a test or a table of tests, with the personas it gives names to written out. */
function piecesOf(text: string): string[] {
  const named = [...text.matchAll(/^const (\w+) = '([a-z-]+)';$/gm)].filter(([, , name = '']) => personas.has(name));
  return named.reduce((all, [, word, name]) => all.replace(new RegExp(`\\b${word}\\b`, 'g'), `'${name}'`), text).split(/^(?= {0,2}test[.(])/m);
}

/** The rows of a table that name an operation, without the others. */
function rowsOf(table: string, quoted: string): string {
  const indent = /^ */.exec(table)?.[0] ?? '';
  return table
    .split(new RegExp(`\\n(?=${indent}\\[)`))
    .filter((row) => row.includes(quoted))
    .join('\n');
}

/** The personas that run an operation somewhere: of a test that names it, and of its own rows in a table. */
function whoRun(operation: string, pieces: readonly string[]): Set<string> {
  const quoted = `'${operation}'`;
  const those = pieces
    .filter((piece) => piece.includes(quoted))
    .flatMap((piece) => {
      const [, table, body] = /^\s*test\.each[^(]*\(\[\n([\s\S]*?)^ {0,4}\]\)([\s\S]*)/m.exec(piece) ?? [];
      return table === undefined || body === undefined || body.includes(quoted) ? personasIn(piece) : personasIn(rowsOf(table, quoted) + body);
    });
  return new Set(those);
}

test('every stored operation is run by a persona that may and by one that may not', () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(test|story)\.ts$/.test(file) && !file.endsWith(path.basename(__filename)),
  );
  const pieces = files.flatMap((file) => piecesOf(readFileSync(path.join(TESTS, file), 'utf8')));
  const operations = readdirSync(path.join(PROJECT, 'schema', 'operations')).map((file) => file.replace('.graphql', ''));
  const alone = operations.flatMap((operation) => {
    const who = [...whoRun(operation, pieces)];
    return who.length < 2 ? [`${operation} is run by ${who.join() || 'nobody'}`] : [];
  });
  expect(operations.length).toBeGreaterThan(70);
  expect(alone).toEqual([]);
});
