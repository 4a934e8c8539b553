const path = require('node:path');
const { run } = require('./run.cjs');

/** Builds every workspace whose sources changed; the others come from turbo's cache. */
async function build(root) {
  await run(process.execPath, [path.join(root, 'node_modules', 'turbo', 'bin', 'turbo'), 'run', 'build', '--output-logs=errors-only'], {
    root,
    environment: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
    failure: 'The build failed: mend what is said above and start again.',
  });
}

module.exports = { build };
