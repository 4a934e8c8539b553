import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

/** Files of a small house of the same shape: where, what it imports, and the rules that this breaks. */
const FILES: readonly (readonly [file: string, imports: readonly string[], broken: readonly string[]])[] = [
  // what is allowed
  ['packages/core/src/index.ts', ['node:crypto'], []],
  ['packages/access/src/index.ts', ['@ketengraaf/core', './table'], []],
  ['packages/access/src/table.ts', [], []],
  ['packages/database/src/index.ts', ['@ketengraaf/core', 'pg', 'node:fs'], []],
  ['packages/database/src/migrate.test.ts', ['@ketengraaf/testkit', 'pg'], []],
  ['packages/door/src/index.ts', ['@ketengraaf/facts', '@ketengraaf/audit', '@ketengraaf/access', 'typeorm'], []],
  ['packages/stack/src/index.ts', ['@ketengraaf/regions', '@ketengraaf/proof'], []],
  ['packages/testkit/src/index.ts', ['@ketengraaf/stack', '@ketengraaf/regions', 'pg'], []],
  ['packages/demo/src/index.ts', ['@ketengraaf/stack', '@ketengraaf/regions', '@ketengraaf/proof'], []],
  ['packages/engine/src/index.ts', ['graphql'], []],
  ['subgraphs/schools/src/index.ts', ['@ketengraaf/subgraph', '@ketengraaf/door', './pupil/pupil.store', './pupil/pupil.rules'], []],
  ['subgraphs/schools/src/pupil/pupil.rules.ts', ['@ketengraaf/core', './other.rules', '../plain'], []],
  ['subgraphs/schools/src/pupil/other.rules.ts', [], []],
  ['subgraphs/schools/src/pupil/pupil.row.ts', ['typeorm'], []],
  ['subgraphs/schools/src/pupil/pupil.store.ts', ['typeorm', './pupil.row'], []],
  ['subgraphs/schools/src/pupil/pupil.test.ts', ['pg', '@ketengraaf/testkit'], []],
  ['subgraphs/schools/src/plain.ts', [], []],
  ['subgraphs/schools/test/world.ts', ['pg', '@ketengraaf/testkit'], []],
  ['gateway/src/index.ts', ['@ketengraaf/core', '@ketengraaf/proof', '@ketengraaf/engine', 'undici'], []],
  ['test/view/one-family.test.ts', ['@ketengraaf/testkit', '@ketengraaf/schools', '@ketengraaf/gateway'], []],

  // what is not
  ['packages/core/src/up.ts', ['@ketengraaf/access'], ['order-of-core']],
  ['packages/access/src/up.ts', ['@ketengraaf/database'], ['order-of-access']],
  ['packages/proof/src/up.ts', ['@ketengraaf/database'], ['order-of-proof']],
  ['packages/database/src/up.ts', ['@ketengraaf/audit'], ['order-of-database']],
  ['packages/audit/src/up.ts', ['@ketengraaf/facts'], ['order-of-audit']],
  ['packages/facts/src/up.ts', ['@ketengraaf/door'], ['order-of-facts']],
  ['packages/door/src/up.ts', ['@ketengraaf/subgraph'], ['order-of-door']],
  ['packages/subgraph/src/up.ts', ['@ketengraaf/stack'], ['order-of-subgraph']],
  ['packages/subgraph/src/party.ts', ['@ketengraaf/schools'], ['order-of-subgraph']],
  ['packages/regions/src/up.ts', ['@ketengraaf/database'], ['order-of-regions']],
  ['packages/composer/src/up.ts', ['@ketengraaf/proof'], ['order-of-composer']],
  ['packages/engine/src/up.ts', ['@ketengraaf/core'], ['order-of-engine']],
  ['packages/stack/src/up.ts', ['@ketengraaf/door'], ['order-of-stack']],
  ['packages/stack/src/gateway.ts', ['@ketengraaf/gateway'], ['order-of-stack']],
  ['packages/stack/src/story.ts', ['@ketengraaf/demo'], ['order-of-stack']],
  ['packages/demo/src/up.ts', ['@ketengraaf/door'], ['order-of-demo']],
  ['packages/stack/src/mischief.ts', ['@ketengraaf/testkit'], ['testkit-for-tests']],
  ['packages/testkit/src/party.ts', ['@ketengraaf/schools'], ['testkit-above-packages']],
  ['packages/access/src/clock.ts', ['node:timers'], ['rules-are-pure', 'rules-stay-pure']],
  ['packages/subgraph/src/rows.ts', ['typeorm'], ['one-way-to-rows']],
  ['subgraphs/municipalities/src/other.ts', ['@ketengraaf/schools'], ['municipalities-alone']],
  ['subgraphs/consortia/src/other.ts', ['../../schools/src/plain'], ['consortia-alone']],
  ['subgraphs/local-teams/src/other.ts', ['@ketengraaf/gateway'], ['local-teams-alone']],
  ['subgraphs/referrers/src/other.ts', ['@ketengraaf/regions'], ['referrers-alone']],
  ['subgraphs/schools/src/other.ts', ['@ketengraaf/referrers'], ['schools-alone']],
  ['subgraphs/schools/src/mischief.ts', ['@ketengraaf/testkit'], ['testkit-for-tests']],
  ['subgraphs/schools/src/pupil/pupil.resolver.ts', ['pg'], ['one-way-to-rows']],
  ['subgraphs/schools/src/pupil/file.rules.ts', ['node:fs'], ['rules-are-pure', 'rules-stay-pure']],
  ['subgraphs/schools/src/pupil/library.rules.ts', ['fastify'], ['rules-are-pure', 'rules-stay-pure']],
  ['subgraphs/schools/src/pupil/sql.rules.ts', ['pg'], ['one-way-to-rows', 'rules-are-pure', 'rules-stay-pure']],
  ['subgraphs/schools/src/pupil/row.rules.ts', ['./pupil.row'], ['rules-stay-pure']],
  ['subgraphs/schools/src/pupil/far.rules.ts', ['./near'], ['rules-stay-pure']],
  ['subgraphs/schools/src/pupil/near.ts', ['node:https'], []],
  ['subgraphs/schools/src/inside.ts', ['@ketengraaf/core/dist/secret'], ['public-door']],
  ['subgraphs/schools/src/nowhere.ts', ['./gone'], ['resolvable']],
  ['subgraphs/schools/src/ping.ts', ['./pong'], ['no-cycles']],
  // a cycle is told once, at the file where it was first met
  ['subgraphs/schools/src/pong.ts', ['./ping'], []],
  ['gateway/src/party.ts', ['@ketengraaf/schools'], ['gateway-is-a-door']],
  ['gateway/src/door.ts', ['@ketengraaf/door'], ['gateway-is-a-door']],
  ['gateway/src/database.ts', ['@ketengraaf/database'], ['gateway-is-a-door']],
  ['gateway/src/facts.ts', ['@ketengraaf/facts'], ['gateway-is-a-door']],
  ['gateway/src/typeorm.ts', ['typeorm'], ['gateway-without-database']],
  ['gateway/src/pg.ts', ['pg'], ['gateway-without-database']],
];

const PACKAGES = ['core', 'access', 'proof', 'database', 'audit', 'facts', 'door', 'subgraph', 'composer', 'engine', 'regions', 'stack', 'demo', 'testkit'];
const PARTIES = ['municipalities', 'consortia', 'local-teams', 'schools', 'referrers'];

let house: string;
let broken: Map<string, Set<string>>;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
}

beforeAll(() => {
  house = realpathSync(mkdtempSync(path.join(tmpdir(), 'ketengraaf-arrows-')));
  write('package.json', '{}');
  mkdirSync(path.join(house, 'node_modules', '@ketengraaf'), { recursive: true });
  for (const folder of [...PACKAGES.map((name) => `packages/${name}`), ...PARTIES.map((name) => `subgraphs/${name}`), 'gateway']) {
    const name = path.basename(folder);
    write(`${folder}/package.json`, JSON.stringify({ name: `@ketengraaf/${name}`, main: 'dist/index.js' }));
    write(`${folder}/dist/index.js`, '');
    symlinkSync(path.join(house, folder), path.join(house, 'node_modules', '@ketengraaf', name));
  }
  write('packages/core/dist/secret.js', '');
  for (const name of ['pg', 'typeorm', 'fastify', 'undici', 'graphql']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const [file, imports] of FILES) write(file, imports.map((name, index) => `import * as i${index} from '${name}';\nexport { i${index} };\n`).join(''));

  const program = path.join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const config = path.join(ROOT, '.dependency-cruiser.cjs');
  const args = [program, '--config', config, '--output-type', 'json', 'packages', 'subgraphs', 'gateway', 'test'];
  const { summary } = JSON.parse(execFileSync(process.execPath, args, { cwd: house, encoding: 'utf8' })) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  broken = new Map();
  for (const { from, rule } of summary.violations) broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(FILES)('%s with %j breaks %j', (file, _, rules) => {
  expect([...(broken.get(file) ?? [])].sort()).toEqual([...rules]);
});

test('every rule is broken by some file, so that none of them is asleep', () => {
  const { forbidden } = require('../../.dependency-cruiser.cjs') as { forbidden: { name: string }[] };
  const seen = new Set(FILES.flatMap(([, , rules]) => rules));
  expect(forbidden.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});
