import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const HEADING = '## What each region’s way of working needs';
const STORIES = '### The twelve stories';
const NEEDS = { G: 20, C: 16, A: 11, Z: 11, F: 12 };

interface Row {
  readonly id: string;
  readonly mark: string;
  readonly tests: readonly string[];
}

/** The rows of the README's table of needs, with the tests that each names. */
function rows(): Row[] {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8').replaceAll("'", '’');
  const table = readme.slice(readme.indexOf(HEADING)).split('\n## ')[0] ?? '';
  return [...table.matchAll(/^\| ([GCAZF]-\d\d) \| [^|]* \| (.) \| ([^|]*) \|$/gmu)].map(([, id = '', mark = '', where = '']) => ({
    id,
    mark,
    tests: namedIn(where),
  }));
}

const namedIn = (cell: string): string[] => [...cell.matchAll(/`((?:test|subgraphs|packages)\/[^`]*)`/g)].map(([, file = '']) => file);

/** The rows of the README's tables of stories: the first cell, and the tests that the last names. */
function stories(): { story: string; tests: readonly string[] }[] {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const tables = readme.slice(readme.indexOf(STORIES)).split('\n## ')[0] ?? '';
  const lines = tables.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
  return lines.map((line) => {
    const cells = line.split('|').slice(1, -1);
    return { story: cells[0]?.trim() ?? '', tests: namedIn(cells.at(-1) ?? '') };
  });
}

/** The text of the test or story, or of all tests in the folder, that a row names; empty where there is none. */
function textOf(named: string): string {
  const at = path.join(ROOT, named);
  const file = [`${at}.test.ts`, `${at}.story.ts`, at].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
  if (file) return readFileSync(file, 'utf8');
  if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) return '';
  const tests = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.test.ts'));
  return tests.map((one) => readFileSync(path.join(at, one), 'utf8')).join('\n');
}

const isTitled = (id: string, text: string): boolean => new RegExp(`(['"\`])[GCAZF\\d -]*\\b${id}\\b`).test(text);

test('the table of needs has all seventy, in their order', () => {
  const ids = Object.entries(NEEDS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`),
  );
  expect(rows().map(({ id }) => id)).toEqual(ids);
});

test('every test that the table names is there, and every need that is answered names one', () => {
  const wrong = rows().flatMap(({ id, mark, tests }) => [
    ...tests.filter((named) => !/\b(test|expect)\b/.test(textOf(named))).map((named) => `${id} names ${named}, which holds no test`),
    ...(mark === '●' && tests.length === 0 ? [`${id} names no test`] : []),
  ]);
  expect(wrong).toEqual([]);
});

test('the regions’ tests that the table names for a need carry its id', () => {
  const wrong = rows().flatMap(({ id, tests }) =>
    tests.filter((named) => /^test\/(regions|demo)\//.test(named) && !isTitled(id, textOf(named))).map((named) => `no test of ${named} is titled ${id}`),
  );
  expect(wrong).toEqual([]);
});

test('the tables of stories have all twelve in their order and the fourteen edges, and every test they name is there', () => {
  const told = stories();
  expect(told.slice(0, 12).map(({ story }) => story.split('.')[0])).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)));
  expect(told).toHaveLength(12 + 14);
  const wrong = told.flatMap(({ story, tests }) => [
    ...tests.filter((named) => !/\b(test|expect)\b/.test(textOf(named))).map((named) => `${story} names ${named}, which holds no test`),
    ...(tests.length === 0 ? [`${story} names no test`] : []),
  ]);
  expect(wrong).toEqual([]);
});
