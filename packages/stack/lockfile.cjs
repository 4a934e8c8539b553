// Keeps package-lock.json whole. A registry that lacks a foreign platform's binary makes `npm install` leave the entry of that optional
// dependency out, and `npm ci` then refuses the file on every machine. Without flags: puts such entries back. --check: changes
// nothing and fails on what would keep a fresh clone from installing on Linux, macOS or Windows.

const { existsSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { accepts } = require('./version-range.cjs');

const OLDEST_NODE = '20.19.0';
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const SYSTEMS = new Set(['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']);
const SYSTEM_NAMES = { windows: 'win32' };
const PROCESSORS = new Set(['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);
const PROCESSOR_NAMES = { 64: 'x64', armv7: 'arm' };

/** The optional dependencies without an entry: who asks, for what, which version. */
function missing(packages) {
  return Object.entries(packages).flatMap(([at, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isFound(packages, at, name))
      .map(([name, version]) => ({ at, name, version })),
  );
}

/** Whether a package at a place finds another one: Node looks in the node_modules of every folder above it. */
function isFound(packages, at, name) {
  for (let folder = at; ; folder = path.posix.dirname(folder)) {
    const here = folder === '.' || folder === '' ? '' : `${folder}/`;
    if (`${here}node_modules/${name}` in packages) return true;
    if (here === '') return false;
  }
}

/** The entry of a binary for another platform: enough for npm to know where it does not belong, and no download address. */
function entryFor(name, version, asker) {
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) throw new Error(`${name} is wanted as "${version}": only an exact version can be put back`);
  const words = path.posix.basename(name).split('-');
  const system = words.map((word) => SYSTEM_NAMES[word] ?? word).find((word) => SYSTEMS.has(word));
  const processor = words.map((word) => PROCESSOR_NAMES[word] ?? word).find((word) => PROCESSORS.has(word));
  if (system === undefined || processor === undefined) throw new Error(`the name ${name} does not say for which system and processor it is`);
  const last = words.at(-1);
  const library = system !== 'linux' ? undefined : last.startsWith('musl') ? 'musl' : last.startsWith('gnu') || last === 'glibc' ? 'glibc' : undefined;
  return {
    version,
    cpu: [processor],
    ...(asker.dev && { dev: true }),
    ...(asker.devOptional && { devOptional: true }),
    ...(library && { libc: [library] }),
    optional: true,
    os: [system],
  };
}

/** Puts the missing entries into a parsed lockfile, in npm's own order, and gives their names. */
function complete(lock) {
  const added = missing(lock.packages);
  for (const { at, name, version } of added) lock.packages[`node_modules/${name}`] = entryFor(name, version, lock.packages[at]);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return added.map(({ name }) => name);
}

/** Everything that is wrong with a parsed lockfile, given our own workspaces by folder with what their package.json says. */
function problems(lock, workspaces) {
  const found = missing(lock.packages).map(({ at, name }) => `${name}, an optional dependency of ${at || 'the project'}, has no entry`);
  for (const at of Object.keys(workspaces)) if (!(at in lock.packages)) found.push(`the workspace ${at} is not in the lockfile`);
  for (const [at, entry] of Object.entries(lock.packages)) {
    if (/^(https?|git)/.test(entry.resolved ?? '')) found.push(`${at} records a download address`);
    const range = entry.engines?.node;
    if (range !== undefined && !accepts(range, OLDEST_NODE)) found.push(`${at} wants Node ${range} and rejects ${OLDEST_NODE}`);
    if (!at.includes('node_modules/')) found.push(...differences(at, entry, workspaces[at]));
  }
  return found;
}

function differences(at, entry, manifest) {
  if (manifest === undefined) return [`${at} is in the lockfile and no longer in the tree`];
  return KINDS.filter((kind) => sorted(entry[kind]) !== sorted(manifest[kind])).map(
    (kind) => `${path.posix.join(at, 'package.json')} and the lockfile differ in ${kind}`,
  );
}

function sorted(dependencies = {}) {
  return JSON.stringify(Object.entries(dependencies).sort());
}

function main(args) {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) {
    console.error(`lockfile.cjs knows --check only, not ${unknown}.`);
    return 2;
  }
  const root = path.join(__dirname, '..', '..');
  const file = path.join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  if (args.includes('--check')) {
    const found = problems(lock, readWorkspaces(root));
    for (const problem of found) console.error(`package-lock.json: ${problem}`);
    if (found.length > 0) console.error('Run "npm install" and then "node packages/stack/lockfile.cjs".');
    return found.length > 0 ? 1 : 0;
  }
  const added = complete(lock);
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added.length > 0 ? `Put back ${added.length} entries: ${added.join(', ')}.` : 'package-lock.json is complete.');
  return 0;
}

/** The project itself, at '', and the workspaces that it names. */
function readWorkspaces(root) {
  const project = readManifest(root, '');
  const folders = project.workspaces.flatMap((pattern) =>
    pattern.endsWith('/*') ? readdirSync(path.join(root, path.dirname(pattern))).map((name) => path.posix.join(path.dirname(pattern), name)) : [pattern],
  );
  const found = folders.map((at) => [at, readManifest(root, at)]).filter(([, manifest]) => manifest !== undefined);
  return { '': project, ...Object.fromEntries(found) };
}

function readManifest(root, at) {
  const file = path.join(root, at, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

module.exports = { complete, missing, problems };
if (require.main === module) process.exitCode = main(process.argv.slice(2));
