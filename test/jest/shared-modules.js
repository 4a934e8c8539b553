const Module = require('node:module');
const path = require('node:path');
const { default: Runtime } = require('jest-runtime');
const { findSource } = require('./find-source.cjs');
require('reflect-metadata');

const ROOT = path.join(__dirname, '..', '..');
/** Their decorators write into lists that a process has one of: what one file put there would stand in the schemas of the next. */
const DECORATED = ['subgraphs', path.join('packages', 'subgraph')].map((folder) => path.join(ROOT, folder) + path.sep);
const AS_IT_IS = {
  isInternalModule: false,
  supportsDynamicImport: false,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

const findUsually = Module._resolveFilename;
let current;

Module._resolveFilename = (request, ...others) => findSource(request) ?? findUsually(request, ...others);
Module._extensions['.ts'] = (module, file) => module._compile(current.transformed(file), file);

/**
 * Loads what tests import once for all test files of a worker, as any program would, and not once for each of them: libraries and our sources, but
 * for those of the parties and what stands in folders of tests. Loading them for each file took half of all the time that tests took.
 */
class SharedModules extends Runtime {
  constructor(config, environment, resolver, transformer, sources, coverage, file, globalConfig) {
    super(config, environment, resolver, transformer, sources, coverage, file, globalConfig);
    this.transformer = transformer;
    this.manner = { ...coverage, ...AS_IT_IS };
    current = this;
    if (globalConfig.watch || globalConfig.watchAll) forgetSources();
  }

  transformed(file) {
    const { code, sourceMapPath } = this.transformer.transform(file, this.manner);
    if (sourceMapPath) this.getSourceMaps().set(file, sourceMapPath);
    return code;
  }

  requireModuleOrMock(from, name) {
    const source = name.startsWith('.') ? path.resolve(path.dirname(from), name) : findSource(name);
    const isShared = name !== '@jest/globals' && !(source && isOfOneFile(source));
    return isShared ? Module.createRequire(from)(name) : super.requireModuleOrMock(from, name);
  }
}

/** Whether a source is loaded for each test file: it is decorated, or it helps tests, and may keep what belongs to one of them. */
function isOfOneFile(source) {
  return DECORATED.some((folder) => source.startsWith(folder)) || path.relative(ROOT, source).split(path.sep).includes('test');
}

/** Whoever watches changes them. */
function forgetSources() {
  for (const file of Object.keys(Module._cache)) if (file.endsWith('.ts')) delete Module._cache[file];
}

module.exports = SharedModules;
