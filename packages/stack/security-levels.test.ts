const { weaknesses } = require('./security-levels.cjs') as { weaknesses(lock: { packages: Record<string, { version: string }> }): string[] };

const lock = (gateway: string, server: string, more = {}) => ({
  packages: { 'node_modules/@apollo/gateway': { version: gateway }, 'node_modules/@apollo/server': { version: server }, ...more },
});

test.each([
  ['at the level', lock('2.14.4', '5.5.1'), []],
  ['above the level', lock('2.15.0', '6.0.0'), []],
  ['an old gateway', lock('2.14.3', '5.5.1'), ['node_modules/@apollo/gateway is 2.14.3 and must be >=2.14.4']],
  ['an old server', lock('2.14.4', '5.5.0'), ['node_modules/@apollo/server is 5.5.0 and must be >=5.5.1']],
  [
    'an old one deep below',
    lock('2.14.4', '5.5.1', { 'node_modules/x/node_modules/@apollo/server': { version: '4.9.0' } }),
    ['node_modules/x/node_modules/@apollo/server is 4.9.0 and must be >=5.5.1'],
  ],
  [
    'none at all',
    { packages: { 'node_modules/@apollo/server': { version: '5.5.1' } } },
    ['@apollo/gateway is not in the lockfile: take its level out of security-levels.cjs'],
  ],
])('%s', (_, given, expected) => {
  expect(weaknesses(given)).toEqual(expected);
});
