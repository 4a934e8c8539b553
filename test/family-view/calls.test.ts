import { readFileSync } from 'node:fs';
import path from 'node:path';
import { consortia } from '@ketengraaf/consortia';
import type { Party } from '@ketengraaf/core';
import { printConnection } from '@ketengraaf/database';
import { gatewaySettings, type RunningGateway, startGateway } from '@ketengraaf/gateway';
import { localTeams } from '@ketengraaf/local-teams';
import { municipalities } from '@ketengraaf/municipalities';
import { referrers } from '@ketengraaf/referrers';
import { schools } from '@ketengraaf/schools';
import { AUDIENCE, issuerUrl, OPERATIONS, SUPERGRAPH } from '@ketengraaf/stack';
import { type PartyProcess, serve, servingSettings } from '@ketengraaf/subgraph';
import { clientOf, connectionTo, mintToken, type TestStack, testStack } from '@ketengraaf/testkit';
import { Client } from 'pg';
import { directFifty } from '../bench/running/caseload';

const PARTIES = [municipalities, consortia, localTeams, schools, referrers];
const asked: { party: string; text: string }[] = [];
const query = Client.prototype.query;

let stack: TestStack;
let gateway: RunningGateway;
let running: PartyProcess[];
let token: string;

beforeAll(async () => {
  stack = await testStack({ families: 120 });
  token = await mintToken(stack, { ...(await directFifty(stack)), grants: [{ role: 'CASE_DIRECTOR', purpose: 'DIRECTION' }] });
  const trust = { ISSUER: issuerUrl(stack.ports), AUDIENCE };
  running = await Promise.all(
    PARTIES.map((definition) =>
      serve(
        definition,
        servingSettings(definition, {
          ...trust,
          PORT: '0',
          DATABASE_URL: printConnection(connectionTo(stack, definition.party, 'app')),
          GATEWAY_KEYS: stack.settings.gateway.publicJwks,
          BSN_KEYS: JSON.stringify([stack.settings.bsn]),
          DATABASE_PATIENCE_MS: '10000',
        }),
        (error) => {
          throw error;
        },
      ),
    ),
  );
  const urls = PARTIES.map(({ party }, index) => `${party}=http://127.0.0.1:${running[index]?.port}/graphql`).join(',');
  const settings = gatewaySettings(
    { ...trust, PORT: '0', SUPERGRAPH, PARTY_URLS: urls, GATEWAY_KEY: stack.settings.gateway.privateJwk, DEADLINE_MS: '20000', NODE_ENV: 'test' },
    { open: false },
  );
  gateway = await startGateway(settings, { log: () => undefined, now: Date.now });
  // What a party asks of its own accord, such as to seal its log, runs outside the transactions of requests.
  const inRequest = new WeakSet<Client>();
  Client.prototype.query = function (this: Client, ...words: unknown[]) {
    const { application_name: party } = (this as unknown as { connectionParameters: { application_name: string } }).connectionParameters;
    const [first] = words as [string | { text: string }];
    const text = typeof first === 'string' ? first : first.text;
    if (text === 'begin') inRequest.add(this);
    if (inRequest.has(this)) asked.push({ party, text });
    if (text === 'commit' || text === 'rollback') inRequest.delete(this);
    return Reflect.apply(query, this, words);
  } as typeof query;
}, 120_000);

afterAll(async () => {
  Client.prototype.query = query;
  await gateway?.close();
  await Promise.all((running ?? []).map((party) => party.stop()));
  await stack?.stop();
});

/** What each party was asked for one request of a client: requests, and statements in all. */
async function costOf(
  operation: string,
  variables: object,
  bearer: string,
): Promise<{ body: any; cost: Partial<Record<Party, { requests: number; statements: number }>> }> {
  asked.length = 0;
  const response = await fetch(`http://127.0.0.1:${gateway.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: JSON.stringify({ query: readFileSync(path.join(OPERATIONS, `${operation}.graphql`), 'utf8'), variables }),
  });
  const body = await response.json();
  const cost: Partial<Record<Party, { requests: number; statements: number }>> = {};
  for (const { party } of PARTIES) {
    const theirs = asked.filter((statement) => statement.party === party);
    if (theirs.length > 0) cost[party] = { requests: theirs.filter(({ text }) => text === 'begin').length, statements: theirs.length };
  }
  return { body, cost };
}

test('fifty families cost as many requests and statements as one', async () => {
  const one = await costOf('my-families', { first: 1 }, token);
  const fifty = await costOf('my-families', { first: 50 }, token);
  expect([one.body.errors, fifty.body.errors]).toEqual([undefined, undefined]);
  expect([one.body.data.myFamilies.edges.length, fifty.body.data.myFamilies.edges.length]).toEqual([1, 50]);
  expect(fifty.cost).toEqual(one.cost);
  expect(fifty.cost).toEqual({
    'local-teams': { requests: 1, statements: expect.any(Number) },
    consortia: { requests: 1, statements: expect.any(Number) },
  });
});

test('the family view asks each party once', async () => {
  const { body, cost } = await costOf('one-family', { family: clientOf(stack).showcase.family }, await clientOf(stack).token('regisseur'));
  expect(body.errors).toBeUndefined();
  const requests = Object.fromEntries(Object.entries(cost).map(([party, { requests: count }]) => [party, count]));
  // municipalities are asked about the family, the director and the youths; consortia about youths and their referrals; schools about actions and youths.
  expect(requests).toEqual({ 'local-teams': 1, municipalities: 1, consortia: 1, schools: 1, referrers: 1 });
});
