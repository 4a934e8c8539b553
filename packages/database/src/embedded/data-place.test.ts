import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dataPlace, removeEmbeddedPostgres } from './data-place';
import { serverUser } from './server-user';

const ELSEWHERE = '/var/lib/ketengraaf';
const user = serverUser('/nonexistent');
const asRoot = user === undefined ? test.skip : test;
let base: string;
let made: string[];

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'ketengraaf-place-'));
  made = [];
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
  for (const place of made) rmSync(place, { recursive: true, force: true });
  if (existsSync(ELSEWHERE) && readdirSync(ELSEWHERE).length === 0) rmSync(ELSEWHERE, { recursive: true });
});

function home(name: string): string {
  const folder = path.join(base, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A place as an earlier start left it; young, so that nobody who clears up beside this test takes it before it is finished. */
function placeOf(name: string, owner: string): string {
  const place = path.join(ELSEWHERE, `test-${process.pid}-${name}`);
  mkdirSync(path.join(place, 'data'), { recursive: true });
  writeFileSync(path.join(place, 'belongs-to'), owner);
  made.push(place);
  return place;
}

/** Has a place stand so long that it is settled. */
function settle(...places: string[]): void {
  for (const place of places) utimesSync(place, new Date(0), new Date(0));
}

test('a user who needs no other place has none', () => {
  expect(dataPlace(home('postgres'), undefined, false)).toBe(path.join(base, 'postgres'));
});

asRoot('a folder that the user can reach is the place', () => {
  chmodSync(base, 0o755);
  expect(dataPlace(home('postgres'), user, false)).toBe(path.join(base, 'postgres'));
});

asRoot('a place is kept while a folder leads to it, and removed with the next chance after', () => {
  const wanted = home('wanted');
  const kept = placeOf('kept', wanted);
  symlinkSync(path.join(kept, 'data'), path.join(wanted, 'data'));
  const lost = placeOf('lost', path.join(base, 'gone'));
  settle(kept, lost);
  const place = dataPlace(home('postgres'), user, false);
  made.push(place);
  expect(path.dirname(place)).toBe(ELSEWHERE);
  expect([place, kept, lost].map((one) => existsSync(one))).toEqual([true, true, false]);

  rmSync(wanted, { recursive: true });
  removeEmbeddedPostgres(path.join(base, 'postgres'));
  expect([place, kept].map((one) => existsSync(one))).toEqual([false, false]);
});

asRoot('what a removed folder left does not come back when there is a folder of that name again', () => {
  const place = dataPlace(home('postgres'), user, false);
  made.push(place);
  mkdirSync(path.join(place, 'data'));
  expect(existsSync(path.join(base, 'postgres', 'data'))).toBe(true);
  expect(dataPlace(home('postgres'), user, false)).toBe(place);
  expect(existsSync(path.join(place, 'data'))).toBe(true);

  rmSync(path.join(base, 'postgres'), { recursive: true });
  expect(dataPlace(home('postgres'), user, false)).toBe(place);
  expect(existsSync(path.join(place, 'data'))).toBe(false);
});

asRoot('a place whose server runs stays, whoever lost it', async () => {
  const place = placeOf('served', path.join(base, 'gone'));
  const data = path.join(place, 'data');
  const server = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30_000)', data], { stdio: 'ignore' });
  try {
    await once(server, 'spawn');
    writeFileSync(path.join(data, 'postmaster.pid'), `${server.pid}\n`);
    settle(place);
    removeEmbeddedPostgres(path.join(base, 'other'));
    expect(existsSync(place)).toBe(true);
  } finally {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  removeEmbeddedPostgres(path.join(base, 'other'));
  expect(existsSync(place)).toBe(false);
});
