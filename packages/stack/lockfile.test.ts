interface Entry {
  version?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  engines?: { node: string };
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
interface Lock {
  packages: Record<string, Entry>;
}
const { complete, problems } = require('./lockfile.cjs') as {
  complete(lock: Lock): string[];
  problems(lock: Lock, workspaces: Record<string, Entry>): string[];
};

const root: Entry = { dependencies: { tool: '1.0.0' } };
const lockOf = (packages: Record<string, Entry>): Lock => ({ packages: { '': root, ...packages } });
const problemsOf = (packages: Record<string, Entry>, manifests: Record<string, Entry> = {}) => problems(lockOf(packages), { '': root, ...manifests });

describe('an optional dependency without an entry', () => {
  const tool = (name: string): Entry => ({ version: '1.0.0', dev: true, optionalDependencies: { [name]: '1.2.3' } });

  test.each([
    ['@x/tool-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@x/darwin-64', { os: ['darwin'], cpu: ['x64'] }],
    ['@x/windows-64', { os: ['win32'], cpu: ['x64'] }],
    ['@x/core-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
    ['@x/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@x/core-linux-s390x-gnu', { os: ['linux'], cpu: ['s390x'], libc: ['glibc'] }],
    ['@x/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@x/binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
    ['@x/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['@x/linux-arm64', { os: ['linux'], cpu: ['arm64'] }],
  ])('%s comes back with the machine it is for, and no address', (name, machine) => {
    const lock = lockOf({ 'node_modules/tool': tool(name) });
    expect(problems(lock, { '': root })).toEqual([`${name}, an optional dependency of node_modules/tool, has no entry`]);
    expect(complete(lock)).toEqual([name]);
    expect(lock.packages[`node_modules/${name}`]).toEqual({ version: '1.2.3', dev: true, optional: true, ...machine });
    expect(problems(lock, { '': root })).toEqual([]);
    expect(complete(lock)).toEqual([]);
  });

  test('is looked for where Node looks: beside the one that asks, and in every folder above', () => {
    const beside = { 'node_modules/tool': tool('@x/linux-x64'), 'node_modules/tool/node_modules/@x/linux-x64': { version: '1.2.3' } };
    const above = { 'packages/a': tool('@x/linux-x64'), 'node_modules/@x/linux-x64': { version: '1.2.3' } };
    const elsewhere = { 'node_modules/tool': tool('@x/linux-x64'), 'node_modules/other/node_modules/@x/linux-x64': { version: '1.2.3' } };
    expect([beside, above, elsewhere].map((packages) => complete(lockOf(packages)).length)).toEqual([0, 0, 1]);
  });

  test('whose machine or version cannot be told is refused', () => {
    expect(() => complete(lockOf({ 'node_modules/tool': tool('@x/extra') }))).toThrow('does not say for which system');
    expect(() => complete(lockOf({ 'node_modules/tool': { optionalDependencies: { '@x/linux-x64': '^1.0.0' } } }))).toThrow('only an exact version');
  });
});

describe('the check finds', () => {
  test.each(['https://registry.example/a.tgz', 'http://registry.example/a.tgz', 'git+ssh://git@host.example/a.git'])('the download address %s', (resolved) => {
    expect(problemsOf({ 'node_modules/a': { version: '1.0.0', resolved } })).toEqual(['node_modules/a records a download address']);
  });

  test('nothing in a link to a workspace of ours', () => {
    expect(problemsOf({ 'node_modules/@x/a': { resolved: 'packages/a', link: true }, 'packages/a': { version: '0.1.0' } }, { 'packages/a': {} })).toEqual([]);
  });

  test('a package that rejects the oldest Node', () => {
    const packages = { 'node_modules/a': { engines: { node: '>=22' } }, 'node_modules/b': { engines: { node: '^18 || >=20' } } };
    expect(problemsOf(packages)).toEqual(['node_modules/a wants Node >=22 and rejects 20.19.0']);
  });

  test('a workspace that asks for something else than was locked, one that is gone, and one that is new', () => {
    const packages = { 'packages/a': { dependencies: { b: '1.0.0' } }, 'packages/c': {} };
    expect(problemsOf(packages, { 'packages/a': { dependencies: { b: '1.0.1' } }, 'packages/d': {} })).toEqual([
      'the workspace packages/d is not in the lockfile',
      'packages/a/package.json and the lockfile differ in dependencies',
      'packages/c is in the lockfile and no longer in the tree',
    ]);
  });
});
