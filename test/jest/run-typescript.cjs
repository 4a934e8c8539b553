const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');
const { findSource } = require('./find-source.cjs');

/** Lets node run the sources as they are, those of the packages included: `node --require run-typescript.cjs main.ts`. */
const findUsually = Module._resolveFilename;

Module._extensions['.ts'] = (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};

Module._resolveFilename = (request, ...others) => findSource(request) ?? findUsually(request, ...others);
