// A parent that starts one process through the stack's own code and then waits to be killed.
const { startChild } = require('../../dist/process/child');

startChild({ name: 'fixture', entry: process.argv[2], environment: { BEHAVIOUR: 'serve' }, logFile: process.argv[3] }).then(({ pid }) => {
  process.stdout.write(`${pid}\n`);
  setInterval(() => undefined, 1_000);
});
