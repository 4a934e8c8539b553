import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PARTIES } from '@ketengraaf/core';

/** What a store exports: a reading names the classes its rows can have. */
type Exported = { readonly classes?: readonly string[] } | undefined;

const SUBGRAPHS = path.join(__dirname, '..', '..', 'subgraphs');
const NAMES = /@Shows\(([^)]*)\)/g;

/** The words of all parties that have a reading over rows of several classes: folder and classes. */
const words = PARTIES.flatMap((party) => {
  const folder = path.join(SUBGRAPHS, party, 'src');
  const stores = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.store.ts'));
  return stores.flatMap((store) => {
    const exported = Object.values(require(path.join(folder, store)) as Record<string, Exported>);
    const several = exported.flatMap((one) => (one?.classes && one.classes.length > 1 ? [one.classes] : []));
    return several.length === 0 ? [] : [[path.join(folder, path.dirname(store)), [...new Set(several.flat())]] as const];
  });
});

/** What is wrong with a type or resolver of such a word: a field that names some of the classes its rows can have, and not all. */
function unnamed(source: string, classes: readonly string[]): string[] {
  return [...source.matchAll(NAMES)].flatMap(([whole, list = '']) => {
    const named = new Set([...list.matchAll(/'(\w+)'/g)].map(([, name]) => name));
    const missing = classes.filter((dataClass) => !named.has(dataClass));
    return missing.length > 0 && missing.length < classes.length ? [`${whole} is without ${missing.join(', ')}`] : [];
  });
}

test('there are words with rows of several classes', () => {
  expect(words.length).toBeGreaterThan(0);
});

test.each(words)('every field of %s names all classes of its rows', (folder, classes) => {
  for (const file of readdirSync(folder).filter((name) => /\.(type|resolver)\.ts$/.test(name)))
    expect([file, unnamed(readFileSync(path.join(folder, file), 'utf8'), classes)]).toEqual([file, []]);
});

test('a field that forgets one is seen', () => {
  const source = `@Shows('OTHER_GOALS', 'SCHOOL_GOALS') a; @Shows('OTHER_GOALS') b; @Shows('IDENTITY') c;`;
  expect(unnamed(source, ['SCHOOL_GOALS', 'OTHER_GOALS'])).toEqual([`@Shows('OTHER_GOALS') is without SCHOOL_GOALS`]);
});
