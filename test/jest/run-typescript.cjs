const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

/** Lets node run the sources as they are, those of the packages included: `node --require run-typescript.cjs main.ts`. */
const root = join(__dirname, '..', '..');
const findUsually = Module._resolveFilename;

Module._extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};

Module._resolveFilename = (request, ...others) => {
  const source = request.startsWith('@ketengraaf/') ? join(root, 'packages', request.slice('@ketengraaf/'.length), 'src', 'index.ts') : undefined;
  return source && existsSync(source) ? source : findUsually(request, ...others);
};
