// A process of its own that starts a server, says so, and waits to be ended: run by the tests that end it in every way.
const { transformFileSync } = require('@swc/core');

const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };
require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);

const { startEmbeddedPostgres } = require('./start-embedded-postgres.ts');
const [dataDir, ending] = process.argv.slice(2);

startEmbeddedPostgres({ dataDir, durable: false, password: 'test' }).then(({ pid }) => {
  console.log(pid);
  if (ending === 'exit') process.exit(0);
  if (ending === 'throw') throw new Error('a bug');
  setInterval(() => undefined, 1_000);
});
