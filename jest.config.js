const { existsSync } = require('node:fs');
const path = require('node:path');

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

const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  transform: { '^.+\\.[tj]s$': ['@swc/jest', swc] },
  // jose is published as ES modules only, which jest cannot require as they are
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  // tests read the sources, so that they need no build and a failure points at the line that was written
  moduleNameMapper: {
    '^@ketengraaf/gateway$': '<rootDir>/gateway/src',
    '^@ketengraaf/(municipalities|consortia|local-teams|schools|referrers)$': '<rootDir>/subgraphs/$1/src',
    '^@ketengraaf/([^/]+)$': '<rootDir>/packages/$1/src',
  },
  modulePathIgnorePatterns: ['<rootDir>/(packages/[^/]+|subgraphs/[^/]+|gateway)/dist/'],
  // inside node_modules, so that a test run leaves nothing behind elsewhere on the machine
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};

/** Gives a once-per-run hook of the stories its place in the configuration, where the file exists. */
const hook = (name, file) => (existsSync(path.join(__dirname, file)) ? { [name]: `<rootDir>/${file}` } : {});

module.exports = {
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/packages/*/src/**/*.test.ts',
        '<rootDir>/packages/stack/*.test.ts',
        '<rootDir>/packages/stack/bootstrap/*.test.ts',
        '<rootDir>/subgraphs/*/src/**/*.test.ts',
        '<rootDir>/gateway/src/**/*.test.ts',
      ],
    },
    {
      ...common,
      displayName: 'stories',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      ...hook('globalSetup', 'test/setup.ts'),
      ...hook('globalTeardown', 'test/teardown.ts'),
    },
  ],
};
