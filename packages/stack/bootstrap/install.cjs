const { createHash } = require('node:crypto');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { hold } = require('./one-at-a-time.cjs');
const { showProgress } = require('./progress.cjs');
const { expected, run } = require('./run.cjs');

const STAMP = path.join('node_modules', '.ketengraaf-installed');
// npm's own list of what it installed, which it writes last of all
const NPM_LIST = path.join('node_modules', '.package-lock.json');

/** Whether node_modules holds what package-lock.json says, for this kind of machine. */
function isInstalled(root) {
  const wanted = fingerprint(root);
  const list = read(path.join(root, NPM_LIST));
  if (list === undefined) return false;
  if (read(path.join(root, STAMP)) === wanted) return true;
  if (!isInstalledByHand(root, JSON.parse(list).packages)) return false;
  writeFileSync(path.join(root, STAMP), wanted);
  return true;
}

/** Installs with `npm ci`; one that is ended half-way leaves no stamp and is done again. */
async function install(root) {
  const wanted = fingerprint(root);
  const stop = showProgress('Installing packages', () => countInstalled(root));
  const [command, ...args] = npm();
  try {
    // the stack needs no install scripts, and needs its tools and its PostgreSQL whatever NODE_ENV or npm's settings leave out
    await run(command, [...args, 'ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'], {
      root,
      failure: 'Installing the packages failed (npm ci): mend what is said above, most often the network, and start again.',
      onStart: (pid) => hold(path.join(root, '.ketengraaf', 'bootstrap.lock'), pid),
    });
  } finally {
    stop();
  }
  writeFileSync(path.join(root, STAMP), wanted);
}

function fingerprint(root) {
  const lock = read(path.join(root, 'package-lock.json'));
  if (lock === undefined) throw expected('package-lock.json is missing: take it from the repository again (git checkout package-lock.json).');
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** Whether somebody ran npm himself: its list then has every package that this machine needs. */
function isInstalledByHand(root, there) {
  const isThere = ([at, { link, optional, version }]) => {
    if (!at.includes('node_modules/') || (optional && !there[at])) return true;
    return link ? existsSync(path.join(root, at)) : there[at]?.version === version;
  };
  return Object.entries(locked(root)).every(isThere);
}

/** How many of the packages that every machine needs have arrived, and of how many. */
function countInstalled(root) {
  const all = Object.entries(locked(root)).filter(([at, { link, optional }]) => at.includes('node_modules/') && !(link || optional));
  return { done: all.filter(([at]) => existsSync(path.join(root, at, 'package.json'))).length, of: all.length };
}

function locked(root) {
  return JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
}

/** The npm that runs us, or the one on the path. */
function npm() {
  const own = process.env.npm_execpath;
  if (own !== undefined && /npm-cli\.c?js$/.test(own)) return [process.execPath, own];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

module.exports = { install, isInstalled };
