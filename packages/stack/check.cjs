// `npm run check`: everything but the tests, each check in one line with its time, then what the failed ones said. Names after `--`
// run those alone.

const { spawn } = require('node:child_process');
const { readFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..', '..');
const AT_ONCE = 2;

/** The program of an installed package, as its package.json names it. */
function tool(name, program = name) {
  const folder = path.join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/** Each check: the programs that must all succeed, by what they are for. The longest first, since two run at a time. */
const CHECKS = {
  spelling: () => [[tool('cspell'), 'lint', '--no-progress', '--no-summary', '--cache', '--cache-location', 'node_modules/.cache/cspell']],
  types: () => [
    [tool('turbo'), 'run', 'build', '--output-logs=errors-only'],
    [tool('typescript', 'tsc'), '-p', 'test/tsconfig.json'],
  ],
  'dead exports': () => [[tool('knip'), '--no-progress', '--no-config-hints']],
  arrows: () => [[tool('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.cjs', 'packages', 'subgraphs', 'gateway', 'test']],
  lint: () => [[tool('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '--diagnostic-level=warn', '--max-diagnostics=20', '.']],
  schema: () => [['packages/composer/dist/bin/compose.js', '--check']],
  lockfile: () => [['packages/stack/lockfile.cjs', '--check']],
  security: () => [['packages/stack/security-levels.cjs']],
};

const ADVICE = {
  spelling: 'A word that is right goes into .cspell-words.txt.',
  lint: 'Most of it mends itself: npx biome check --write .',
};

async function main(wanted) {
  const unknown = wanted.find((name) => !(name in CHECKS));
  if (unknown !== undefined) {
    console.error(
      `check does not know ${JSON.stringify(unknown)}; it takes no flags, and runs all checks or the named ones: ${Object.keys(CHECKS).join(', ')}.`,
    );
    return 2;
  }
  const waiting = wanted.length > 0 ? [...wanted] : Object.keys(CHECKS);
  const failed = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const began = Date.now();
        const problem = await runAll(CHECKS[name]);
        console.log(`${problem === undefined ? 'ok  ' : 'FAIL'}  ${name.padEnd(13)} ${((Date.now() - began) / 1_000).toFixed(1).padStart(5)} s`);
        if (problem !== undefined) failed.push({ name, problem });
      }
    }),
  );
  for (const { name, problem } of failed) console.error(`\n=== ${name}\n${problem.trim()}${name in ADVICE ? `\n${ADVICE[name]}` : ''}`);
  return failed.length > 0 ? 1 : 0;
}

/** Runs the programs of a check until one fails, and gives what that one said, or undefined. */
async function runAll(programs) {
  try {
    for (const [program, ...args] of programs()) {
      const { code, output } = await run(program, args);
      if (code !== 0) return output || `it ended with ${code} and said nothing`;
    }
    return undefined;
  } catch (error) {
    return error.message;
  }
}

function run(program, args) {
  return new Promise((resolve) => {
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NO_COLOR: '1' };
    delete env.FORCE_COLOR;
    const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code, signal) => resolve({ code: code ?? signal, output }));
  });
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
