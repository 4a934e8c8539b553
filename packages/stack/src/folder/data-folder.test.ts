import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { signingKey, verifyingKeys } from '@ketengraaf/proof';
import { claimDataFolder, emptyDataFolder, openDataFolder } from './data-folder';
import type { WorldChoice } from './stack-settings';

const OTHERWISE: WorldChoice = { region: 'zuid-limburg', families: 2_000, seed: 'ketengraaf', today: '2026-03-02' };
let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'ketengraaf-folder-'));
  folder = path.join(parent, 'data');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

test('a new folder gets secrets of its own that nobody else can read', () => {
  const { settings } = openDataFolder(folder, {}, OTHERWISE);
  expect(settings).toMatchObject(OTHERWISE);
  expect(statSync(path.join(folder, 'settings.json')).mode & 0o777).toBe(0o600);
  expect(verifyingKeys(settings.gateway.publicJwks).has(signingKey(settings.gateway.privateJwk).kid)).toBe(true);
  const passwords = Object.values(settings.passwords).flatMap((duties) => Object.values(duties));
  expect(new Set([...passwords, settings.superuser]).size).toBe(21);
  expect(openDataFolder(path.join(parent, 'other'), {}, OTHERWISE).settings.superuser).not.toBe(settings.superuser);
});

test('what was chosen stays, whatever the defaults are later', () => {
  const first = openDataFolder(folder, { region: 'flevoland', families: 7 }, OTHERWISE).settings;
  expect(openDataFolder(folder, {}, { ...OTHERWISE, today: '2026-04-01' }).settings).toEqual(first);
  expect(first).toMatchObject({ region: 'flevoland', families: 7, today: '2026-03-02' });
});

test.each([[{ families: 3_000 }], [{ region: 'flevoland' as const }], [{ seed: 'other' }]])(
  'another world than is there (%j) is refused with what helps',
  (wish) => {
    openDataFolder(folder, {}, OTHERWISE);
    expect(() => openDataFolder(folder, wish, OTHERWISE)).toThrow(
      `The folder ${folder} holds 2000 families in zuid-limburg (seed ketengraaf), not what you ask for: add --reset`,
    );
  },
);

test('databases that were not filled to the end are made anew, filled ones stay', () => {
  const data = openDataFolder(folder, {}, OTHERWISE);
  const file = path.join(data.postgres, 'kept');
  mkdirSync(data.postgres);
  writeFileSync(file, '');
  data.markFilled();
  expect(openDataFolder(folder, {}, OTHERWISE).isFilled()).toBe(true);
  expect(existsSync(file)).toBe(true);
  rmSync(path.join(folder, 'filled'));
  expect(openDataFolder(folder, {}, OTHERWISE).isFilled()).toBe(false);
  expect(existsSync(file)).toBe(false);
});

test('settings that are damaged are refused with what helps, and --reset helps', () => {
  openDataFolder(folder, {}, OTHERWISE).markFilled();
  writeFileSync(path.join(folder, 'settings.json'), '{"version":1');
  expect(() => openDataFolder(folder, {}, OTHERWISE)).toThrow('settings.json is damaged or of another version: start with --reset');
  emptyDataFolder(folder);
  expect(readdirSync(folder)).toEqual([]);
  expect(openDataFolder(folder, { families: 3 }, OTHERWISE).settings.families).toBe(3);
});

test.each([
  ['open', () => openDataFolder(folder, {}, OTHERWISE)],
  ['empty', () => emptyDataFolder(folder)],
])('a folder with files of somebody else is left as it is (%s)', (_what, act) => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'thesis.txt'), 'years of work');
  expect(act).toThrow('holds files that are not of this stack (thesis.txt): choose an empty or a new one with --data-dir.');
  expect(readFileSync(path.join(folder, 'thesis.txt'), 'utf8')).toBe('years of work');
  expect(readdirSync(folder)).toEqual(['thesis.txt']);
});

test('emptying a folder that is not there is nothing', () => {
  expect(() => emptyDataFolder(path.join(parent, 'nowhere'))).not.toThrow();
});

const whereProcIs = existsSync('/proc/version') ? test : test.skip;

whereProcIs('a folder where none can be made is refused at once, with what the file system says', () => {
  expect(() => claimDataFolder('/proc/version/below')).toThrow(/ENOTDIR|ENOENT/);
  expect(() => claimDataFolder('/proc/ketengraaf/data')).toThrow(/ENOENT|EACCES|EPERM/);
});
