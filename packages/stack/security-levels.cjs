// Fails when package-lock.json holds a version below the one that mended a published weakness.

const { readFileSync } = require('node:fs');
const path = require('node:path');
const { accepts } = require('./version-range.cjs');

const LEVELS = {
  // query planning and prototype pollution
  '@apollo/gateway': '>=2.14.4',
  // cross-site request forgery
  '@apollo/server': '>=5.5.1',
};

/** What a parsed lockfile holds that is below its level, and the levels of which it holds nothing at all. */
function weaknesses(lock) {
  return Object.entries(LEVELS).flatMap(([name, level]) => {
    const entries = Object.entries(lock.packages).filter(([at]) => at === `node_modules/${name}` || at.endsWith(`/node_modules/${name}`));
    if (entries.length === 0) return [`${name} is not in the lockfile: take its level out of security-levels.cjs`];
    return entries.filter(([, { version }]) => !accepts(level, version)).map(([at, { version }]) => `${at} is ${version} and must be ${level}`);
  });
}

module.exports = { weaknesses };
if (require.main === module) {
  const found = weaknesses(JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'package-lock.json'), 'utf8')));
  for (const weakness of found) console.error(weakness);
  process.exitCode = found.length > 0 ? 1 : 0;
}
