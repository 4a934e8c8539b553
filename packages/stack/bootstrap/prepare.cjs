const path = require('node:path');
const { build } = require('./build.cjs');
const { prepareDatabases } = require('./databases.cjs');
const { install, isInstalled } = require('./install.cjs');
const { oneAtATime } = require('./one-at-a-time.cjs');

const ROOT = path.join(__dirname, '..', '..', '..');

/** Installs the packages if they are not those of package-lock.json, builds the workspaces and, for who starts them, makes the databases; sets the exit code when it cannot. */
async function prepare({ withDatabases = false } = {}) {
  try {
    await oneAtATime(path.join(ROOT, '.ketengraaf', 'bootstrap.lock'), async () => {
      if (!isInstalled(ROOT)) await install(ROOT);
      await build(ROOT);
      if (withDatabases) await prepareDatabases(ROOT);
    });
  } catch (error) {
    console.error(error.isExpected ? error.message : error);
    process.exitCode = error.exitCode ?? 1;
  }
}

module.exports = prepare;
