import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fastify from 'fastify';
import { startMisbehavingParty } from '../../../packages/testkit/src/misbehaving-party';
import { startCareParties } from '../../test/care-parties';
import { answerOf, startTestGateway } from '../../test/chain';
import { startTestIssuer } from '../../test/test-issuer';
import { addHealth } from './health';

test('ready with one party hanging, and says so; anybody may ask, and the parties are not asked each time', async () => {
  const [parties, issuer, hanging] = await Promise.all([startCareParties(), startTestIssuer(), startMisbehavingParty('hangs')]);
  const gateway = await startTestGateway([parties.teams, parties.schools], issuer, { elsewhere: { schools: hanging.url }, surroundings: { now: () => 1_000 } });
  try {
    const at = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${gateway.port}/health/${path}`);
    expect(await answerOf(await at('live'))).toMatchObject({ status: 200, json: { live: true } });
    expect(await answerOf(await at('ready'))).toMatchObject({ status: 200, json: { ready: true, parties: { 'local-teams': 'OK', schools: 'UNAVAILABLE' } } });
    await Promise.all(Array.from({ length: 20 }, () => at('ready')));
    expect(hanging.requests()).toBe(1);
  } finally {
    await Promise.all([gateway.close(), parties.close(), issuer.close(), hanging.close()]);
  }
});

test('not ready while operations are planned, though it lives; and ready after', async () => {
  let ready = false;
  const app = fastify();
  addHealth(
    app,
    () => [],
    () => ready,
    () => 1_000,
  );
  const codes = async (): Promise<number[]> => Promise.all(['live', 'ready'].map(async (path) => (await app.inject(`/health/${path}`)).statusCode));
  expect(await codes()).toEqual([200, 503]);
  ready = true;
  expect(await codes()).toEqual([200, 200]);
});

test('a gateway with operations to plan gets ready by itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-operations-'));
  await writeFile(join(folder, 'of-nothing.graphql'), 'query OfNothing { nothingOfTheKind }');
  await writeFile(join(folder, 'team.graphql'), 'query Team { __typename }');
  await writeFile(join(folder, 'two.graphql'), 'query One { __typename } query Other { __typename }');
  const [parties, issuer] = await Promise.all([startCareParties(), startTestIssuer()]);
  const gateway = await startTestGateway([parties.teams], issuer, { environment: { OPERATIONS: folder }, surroundings: { plansInThread: true } });
  try {
    const status = async (): Promise<number> => (await fetch(`http://127.0.0.1:${gateway.port}/health/ready`)).status;
    while ((await status()) !== 200) await sleep(20);
  } finally {
    await Promise.all([gateway.close(), parties.close(), issuer.close(), rm(folder, { recursive: true })]);
  }
});
