// Lets Node run the TypeScript of this folder as it is: what is measured is built, what measures need not be.
const { transformFileSync } = require('@swc/core');

const OPTIONS = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
  swcrc: false,
};

require.extensions['.ts'] = (module, filename) => module._compile(transformFileSync(filename, OPTIONS).code, filename);
