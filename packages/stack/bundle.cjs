const path = require('node:path');
const { buildSync } = require('esbuild');

/**
 * Makes one file of each compiled entry and all it loads, in the place of it: `node bundle.cjs main=dist/main.js`, in a workspace's folder. A process
 * that looks up and reads two thousand files takes a third more to start. Names stay as they are written, so that a stack trace still tells.
 */
const entryPoints = Object.fromEntries(
  process.argv.slice(2).map((entry) => {
    const [name, file] = entry.split('=');
    if (!name || !file) throw new Error(`bundle.cjs takes name=file, unlike "${entry}".`);
    return [name, path.resolve(file)];
  }),
);

buildSync({
  entryPoints,
  outdir: 'dist',
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  logLevel: 'error',
  // what type-graphql would load for a validation that nobody asks for, and what runs in a thread of its own from a file beside
  external: ['class-validator', './planner-thread'],
});
