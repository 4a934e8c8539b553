const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { endRunning, expected } = require('./run.cjs');

const PATIENCE = 15 * 60_000;
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/**
 * Does some work while no other process does it in this clone; waits for one that is at it. The lock is a folder with one file for
 * each process that must have ended before it is void: ours and those we started, which outlive us when we are killed.
 */
async function oneAtATime(lock, work) {
  await take(lock);
  const release = () => rmSync(lock, { recursive: true, force: true });
  const onSignal = async (signal) => {
    await endRunning();
    release();
    process.exit(SIGNALS[signal]);
  };
  for (const signal of Object.keys(SIGNALS)) process.once(signal, onSignal);
  try {
    return await work();
  } finally {
    for (const signal of Object.keys(SIGNALS)) process.off(signal, onSignal);
    release();
  }
}

async function take(lock) {
  mkdirSync(path.dirname(lock), { recursive: true });
  let isTold = false;
  for (const end = Date.now() + PATIENCE; ; await sleep(100)) {
    try {
      mkdirSync(lock);
      hold(lock, process.pid);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST')
        throw expected(`Ketengraaf cannot write in ${path.dirname(lock)} (${error.code}): give yourself that right and start again.`);
    }
    const holder = holderOf(lock);
    if (holder === undefined) discard(lock);
    else if (Date.now() > end) throw expected(`Process ${holder} has been installing for too long: end it and start again.`);
    else if (!isTold) {
      isTold = true;
      console.error(`Waiting for process ${holder}, which installs or builds this clone.`);
    }
  }
}

/** Adds a process to those that keep a lock. */
function hold(lock, pid) {
  writeFileSync(path.join(lock, String(pid)), identity(pid) ?? '');
}

/** A living process that keeps a lock, or undefined when there is none. */
function holderOf(lock) {
  let names;
  try {
    names = readdirSync(lock);
    // made this moment, and its first holder not written yet
    if (names.length === 0 && Date.now() - statSync(lock).mtimeMs < 2_000) return 0;
  } catch {
    return undefined;
  }
  return names.map(Number).find((pid) => isSame(pid, path.join(lock, String(pid))));
}

function isSame(pid, file) {
  const now = identity(pid);
  try {
    return now !== undefined && now === readFileSync(file, 'utf8');
  } catch {
    return false;
  }
}

/** Takes a void lock away: under another name first, so that of two who find it void only one removes it. */
function discard(lock) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    // somebody was quicker, and what we moved is the lock it took meanwhile: give it back
    if (holderOf(aside) !== undefined) return renameSync(aside, lock);
    rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** Text that is the same while a process lives; on Linux it differs for a later process with the same number. */
function identity(pid) {
  if (process.platform === 'linux') {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch (error) {
    return error.code === 'EPERM' ? 'alive' : undefined;
  }
}

module.exports = { hold, oneAtATime };
