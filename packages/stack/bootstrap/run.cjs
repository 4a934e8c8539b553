const { spawn } = require('node:child_process');

const TAIL = 30;
const running = new Set();
let isEnding = false;

/** Runs a program to its end in silence; where it fails, rejects with one sentence and the last lines of what it said. */
function run(command, args, { root, environment, failure, onStart = () => {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      shell: needsShell(command),
    });
    running.add(child);
    if (child.pid !== undefined) onStart(child.pid);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output = (output + data).slice(-20_000)));
    const end = (code, reason) => {
      running.delete(child);
      // asked to stop, we say nothing of how our children took it
      if (isEnding) return;
      if (code === 0) resolve();
      else reject(expected(`${tail(output || reason)}\n\n${failure}`, code ?? 1));
    };
    child.once('error', (error) => end(1, error.message));
    child.once('close', (code, signal) => end(code, `it was ended by ${signal}`));
  });
}

/** Ends what runs, when we are asked to end ourselves, and settles when it has gone: npm takes its time to clear up. */
async function endRunning() {
  isEnding = true;
  const gone = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of running) child.kill('SIGTERM');
  const force = setTimeout(() => {
    for (const child of running) child.kill('SIGKILL');
  }, 10_000);
  await Promise.all(gone);
  clearTimeout(force);
}

/** An error that is told to the user as its message alone. */
function expected(message, exitCode = 1) {
  return Object.assign(new Error(message), { isExpected: true, exitCode });
}

// Node starts a .cmd file through a shell only
function needsShell(command) {
  return process.platform === 'win32' && command.endsWith('.cmd');
}

function tail(output) {
  return output.trimEnd().split('\n').slice(-TAIL).join('\n');
}

module.exports = { endRunning, expected, run };
