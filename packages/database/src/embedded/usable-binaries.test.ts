import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PlatformPackage, platformPackage } from './platform-package';
import { asUser, serverUser } from './server-user';
import { usableBinaries } from './usable-binaries';

let base: string;

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'ketengraaf-binaries-'));
  chmodSync(base, 0o755);
  mkdirSync(path.join(base, 'place'));
  chmodSync(path.join(base, 'place'), 0o755);
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

const place = () => path.join(base, 'place');
const user = () => serverUser(place());
const run = (program: string) => execFileSync(program, ['--version'], { encoding: 'utf8', cwd: '/', ...asUser(user()) });

/** The package as npm leaves it when it runs no install scripts, with a mask that keeps it from everybody else if asked. */
function installed(isPrivate: boolean): PlatformPackage {
  const from = platformPackage();
  const native = path.join(base, 'installed', 'native');
  cpSync(from.native, native, { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(path.join(native, 'lib'))) {
    const file = path.join(native, 'lib', name);
    if (lstatSync(file).isSymbolicLink()) rmSync(file);
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) chmodSync(path.join(native, 'bin', name), 0o644);
  chmodSync(path.join(base, 'installed'), isPrivate ? 0o700 : 0o755);
  if (isPrivate) for (const name of readdirSync(path.join(native, 'lib'))) chmodSync(path.join(native, 'lib', name), 0o700);
  return { ...from, native };
}

test('programs without links and without the right to run are completed where they stand', () => {
  const from = installed(false);
  const { postgres } = usableBinaries(from, place(), user());
  expect(postgres).toBe(path.join(from.native, 'bin', 'postgres'));
  expect(run(postgres)).toMatch(/PostgreSQL\) 18\./);
  expect(readdirSync(place())).toEqual([]);
});

(process.getuid?.() === 0 ? test : test.skip)('programs below a private folder are copied once, and an older copy makes way', () => {
  const from = installed(true);
  mkdirSync(path.join(place(), 'postgresql-17.1.0'));
  const { postgres, initdb } = usableBinaries(from, place(), user());
  expect(postgres).toBe(path.join(place(), `postgresql-${from.version}`, 'bin', 'postgres'));
  expect([run(postgres), run(initdb)]).toEqual([expect.stringMatching(/PostgreSQL\) 18\./), expect.stringMatching(/PostgreSQL\) 18\./)]);
  expect(readdirSync(place())).toEqual([`postgresql-${from.version}`]);

  rmSync(path.join(base, 'installed', 'native', 'share'), { recursive: true });
  expect(usableBinaries(from, place(), user()).postgres).toBe(postgres);
  expect(existsSync(path.join(place(), `postgresql-${from.version}`, 'share'))).toBe(true);
});
