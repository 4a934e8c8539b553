import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const { isInstalled } = require('./install.cjs') as { isInstalled(root: string): boolean };

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'ketengraaf-install-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string, packages: object) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), JSON.stringify({ packages }));
};
const locked = (packages: object) => write('package-lock.json', packages);
const installed = (packages: object) => write('node_modules/.package-lock.json', packages);
const a = { 'node_modules/a': { version: '1.0.0' } };

test('a clone without node_modules is not installed', () => {
  locked(a);
  expect(isInstalled(root)).toBe(false);
});

test('an npm that was ended half-way has not written its list, so it is not installed', () => {
  locked(a);
  installed(a);
  expect(isInstalled(root)).toBe(true);
  rmSync(path.join(root, 'node_modules/.package-lock.json'));
  expect(isInstalled(root)).toBe(false);
});

test('what somebody installed by hand counts, without the packages of other machines', () => {
  locked({ '': {}, ...a, 'node_modules/a-darwin': { version: '1.0.0', optional: true }, 'packages/own': {} });
  installed(a);
  expect(isInstalled(root)).toBe(true);
});

test('a workspace of ours that is not linked yet is not installed', () => {
  locked({ ...a, 'node_modules/@ketengraaf/own': { resolved: 'packages/own', link: true } });
  installed(a);
  expect(isInstalled(root)).toBe(false);
  mkdirSync(path.join(root, 'node_modules/@ketengraaf/own'), { recursive: true });
  expect(isInstalled(root)).toBe(true);
});

test.each([
  ['another version', { 'node_modules/a': { version: '1.0.1' } }],
  ['one more', { ...a, 'node_modules/b': { version: '1.0.0' } }],
])('a lockfile that now wants %s is installed anew, whatever the files are dated', (_, changed) => {
  locked(a);
  installed(a);
  expect(isInstalled(root)).toBe(true);
  locked(changed);
  expect(isInstalled(root)).toBe(false);
});

test('without a lockfile it says where to take it from', () => {
  expect(() => isInstalled(root)).toThrow('package-lock.json is missing: take it from the repository again');
});
