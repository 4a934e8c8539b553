const path = require('node:path');
const { build } = require('./build.cjs');
const { install, isInstalled } = require('./install.cjs');
const { oneAtATime } = require('./one-at-a-time.cjs');

const ROOT = path.join(__dirname, '..', '..', '..');

/** Installs the packages if they are not those of package-lock.json and builds the workspaces; sets the exit code when it cannot. */
async function prepare() {
  try {
    await oneAtATime(path.join(ROOT, '.ketengraaf', 'bootstrap.lock'), async () => {
      if (!isInstalled(ROOT)) await install(ROOT);
      await build(ROOT);
    });
  } catch (error) {
    console.error(error.isExpected ? error.message : error);
    process.exitCode = error.exitCode ?? 1;
  }
}

module.exports = prepare;
