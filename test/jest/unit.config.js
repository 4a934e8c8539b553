module.exports = {
  ...require('./common'),
  displayName: 'unit',
  testMatch: [
    '<rootDir>/packages/*/src/**/*.test.ts',
    '<rootDir>/packages/stack/*.test.ts',
    '<rootDir>/packages/stack/bootstrap/*.test.ts',
    '<rootDir>/subgraphs/*/src/**/*.test.ts',
    '<rootDir>/gateway/src/**/*.test.ts',
  ],
};
