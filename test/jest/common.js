const path = require('node:path');
const { useMemory } = require('./memory-folder');

useMemory(process.env);

const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

module.exports = {
  rootDir: path.join(__dirname, '..', '..'),
  testEnvironment: path.join(__dirname, 'one-context.js'),
  runtime: path.join(__dirname, 'shared-modules.js'),
  transform: { '^.+\\.[tj]s$': ['@swc/jest', swc] },
  // what is loaded afresh is found as what is shared is: tests read the sources, so that they need no build and a failure points at the line that was written
  moduleNameMapper: {
    '^@ketengraaf/(municipalities|consortia|local-teams|schools|referrers)$': '<rootDir>/subgraphs/$1/src',
    '^@ketengraaf/subgraph$': '<rootDir>/packages/subgraph/src',
  },
  // PostgreSQL keeps *.snap files of its own among the data, which jest would take for snapshots of lost tests and, asked to update, delete
  modulePathIgnorePatterns: ['<rootDir>/(packages/[^/]+|subgraphs/[^/]+|gateway)/dist/', '<rootDir>/\\.ketengraaf/'],
  // inside node_modules, so that a test run leaves nothing behind elsewhere on the machine
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};
