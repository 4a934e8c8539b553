import { startMisbehavingParty } from '../../../packages/testkit/src/misbehaving-party';
import { startCareParties } from '../../test/care-parties';
import { answerOf, startTestGateway } from '../../test/chain';
import { startTestIssuer } from '../../test/test-issuer';

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
