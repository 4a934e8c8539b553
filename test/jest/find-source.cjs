const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const FOLDERS = ['packages', 'subgraphs', '.'];
const found = new Map();

/** The source that a package of ours begins with, built or not; nothing for any other name. */
function findSource(name) {
  if (!name.startsWith('@ketengraaf/')) return undefined;
  if (!found.has(name)) {
    const places = FOLDERS.map((folder) => join(root, folder, name.slice('@ketengraaf/'.length), 'src', 'index.ts'));
    found.set(name, places.find(existsSync));
  }
  return found.get(name);
}

module.exports = { findSource };
