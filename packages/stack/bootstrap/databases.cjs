const path = require('node:path');
const { run } = require('./run.cjs');

const BUILT = path.join('packages', 'stack', 'dist');

/** Makes the empty databases that a first start begins with, unless they are there; where that fails, the start makes its own and says what is wrong. */
async function prepareDatabases(root) {
  const { isPrepared } = require(path.join(root, BUILT, 'prepared', 'prepared-place.js'));
  if (isPrepared()) return;
  process.stderr.write('Preparing the databases ...\n');
  await run(process.execPath, [path.join(root, BUILT, 'bin', 'prepare.js')], { root, failure: '' }).catch(() => undefined);
}

module.exports = { prepareDatabases };
