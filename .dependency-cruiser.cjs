// Which part may know which. Everything not named here is free; every rule names what it protects.

const PARTIES = ['municipalities', 'consortia', 'local-teams', 'schools', 'referrers'];
const TEST = '(\\.test\\.ts$|^test/|^(packages/[^/]+|subgraphs/[^/]+|gateway)/test/)';
const TESTKIT = '^packages/testkit/';
const DATABASE_LIBRARIES = '^node_modules/(typeorm|pg|pg-[^/]+)/';

/** From the bottom up: each may import those before it. */
const LAYERS = ['core', 'access', 'proof', 'database', 'audit', 'facts', 'door', 'subgraph'];

/** Beside the layers: what each of these may import. */
const BESIDE = {
  composer: ['core'],
  engine: [],
  regions: ['core'],
  stack: ['core', 'proof', 'database', 'audit', 'facts', 'regions'],
  demo: ['core', 'proof', 'regions', 'stack'],
};

const packageRules = [...LAYERS.map((name, level) => [name, LAYERS.slice(0, level)]), ...Object.entries(BESIDE)].map(([name, allowed]) => ({
  name: `order-of-${name}`,
  comment: `packages/${name} imports ${allowed.length > 0 ? allowed.join(', ') : 'no other package'} only`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: '^(packages|subgraphs|gateway)/', pathNot: [TESTKIT, `^packages/(${[name, ...allowed].join('|')})/`] },
}));

const partyRules = PARTIES.map((party) => ({
  name: `${party}-alone`,
  comment: 'A party is independent: it knows no other party, no gateway, and of the packages only the layers it stands on',
  severity: 'error',
  from: { path: `^subgraphs/${party}/` },
  to: { path: '^(packages|subgraphs|gateway)/', pathNot: [TESTKIT, `^subgraphs/${party}/`, `^packages/(${LAYERS.join('|')})/`] },
}));

module.exports = {
  forbidden: [
    ...packageRules,
    ...partyRules,
    {
      name: 'gateway-is-a-door',
      comment: 'The gateway knows the words of the chain and how to sign; never a party, rows, or who may see what',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(packages|subgraphs)/', pathNot: [TESTKIT, '^packages/(core|proof|engine)/'] },
    },
    {
      name: 'gateway-without-database',
      comment: 'The gateway has no database',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: DATABASE_LIBRARIES },
    },
    {
      name: 'testkit-above-packages',
      comment: 'The testkit may use every package, and no party nor the gateway',
      severity: 'error',
      from: { path: TESTKIT },
      to: { path: '^(subgraphs|gateway)/' },
    },
    {
      name: 'testkit-for-tests',
      comment: 'What misbehaves on purpose never reaches production',
      severity: 'error',
      from: { pathNot: [TEST, TESTKIT] },
      to: { path: TESTKIT },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules take plain data and give plain data: they import words and other rules, no library and nothing of Node',
      severity: 'error',
      from: { path: '(\\.rules\\.ts$|^packages/access/src/)', pathNot: [TEST, '^packages/access/src/bin/'] },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'undetermined'], pathNot: '^packages/' },
    },
    {
      name: 'rules-stay-pure',
      comment: 'Nor do they reach a library, Node or a row through another file of their own party',
      severity: 'error',
      from: { path: '(\\.rules\\.ts$|^packages/access/src/)', pathNot: [TEST, '^packages/access/src/bin/'] },
      to: { path: '(^node_modules/|^(node:)?[a-z_/]+$|\\.(row|store|resolver|type)\\.ts$)', reachable: true },
    },
    {
      name: 'one-way-to-rows',
      comment: 'Only rows, stores and the packages below the door touch the database libraries',
      severity: 'error',
      from: { path: '^(packages|subgraphs)/', pathNot: [TEST, '^packages/(database|facts|door|audit|regions|testkit)/', '\\.(row|store)\\.ts$'] },
      to: { path: DATABASE_LIBRARIES },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or lack a third',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere would make every other rule blind',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'public-door',
      comment: 'A package is used by its index',
      severity: 'error',
      from: { path: '^(packages/[^/]+|subgraphs/[^/]+|gateway|test)/' },
      to: { path: '^(packages/[^/]+|subgraphs/[^/]+|gateway)/dist/', pathNot: '/dist/index\\.js$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    exclude: { path: ['\\.cjs$', '^test/bench/peers/'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['node', 'require', 'import', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
