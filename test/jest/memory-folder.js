const { accessSync, constants, readFileSync, statfsSync } = require('node:fs');

const FOLDER = '/dev/shm';
const NEEDED = 4 * 1024 ** 3;

/**
 * Has temporary files kept in memory where the system has a folder for that: a test run copies and removes hundreds of thousands of small files of
 * databases, which takes a disk longer than all else. Who chose a folder gets it; jest's workers and what tests start inherit it.
 */
function useMemory(environment) {
  const folder = memoryFolder();
  if (environment.TMPDIR === undefined && folder !== undefined) environment.TMPDIR = folder;
}

/** That folder, if it has room and programs may be run from it. */
function memoryFolder() {
  try {
    accessSync(FOLDER, constants.W_OK);
    const { bavail, bsize } = statfsSync(FOLDER);
    const [, options = 'noexec'] = new RegExp(`^\\S+ ${FOLDER} tmpfs (\\S+)`, 'm').exec(readFileSync('/proc/mounts', 'utf8')) ?? [];
    return bavail * bsize >= NEEDED && !options.split(',').includes('noexec') ? FOLDER : undefined;
  } catch {
    return undefined;
  }
}

module.exports = { useMemory };
