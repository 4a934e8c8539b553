import { ATTACKS, PENDING, sceneOf, sharedStack, targetsOf, tryAttack } from '@ketengraaf/testkit';

const scene = sceneOf(sharedStack());
const tally = { passed: 0, failed: 0 };
const cases = ATTACKS.flatMap((attack) => targetsOf(attack).map((target) => [`${attack.number} ${attack.name} (${target})`, attack, target] as const));

// past jest's own console, so that the count stands in the output as one line
afterAll(() => process.stdout.write(`attacks: ${tally.passed} passed, ${tally.failed} failed, ${PENDING.length} pending\n`));

test.each(cases)('%s', async (_name, attack, target) => {
  const problem = await tryAttack(scene, attack, target).catch((error: Error) => `it broke: ${error.message}`);
  tally[problem === undefined ? 'passed' : 'failed'] += 1;
  expect(problem).toBeUndefined();
});

test('an attack that succeeds is seen as one', async () => {
  const [attack] = ATTACKS.filter(({ number }) => number === 63);
  if (!attack) throw new Error('there is no such attack');
  const byWhoMay = { ...attack, send: async () => ({ ...(await attack.send(scene, 'gateway')), token: await scene.token('regisseur') }) };
  expect(await tryAttack(scene, byWhoMay, 'gateway')).toMatch('not as of what is absent');
  const refused = { ...attack, expect: { refused: [401] } };
  expect(await tryAttack(scene, refused, 'gateway')).toMatch('expected 401, and got 200');
});
