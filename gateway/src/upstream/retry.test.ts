import { setMaxListeners } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller } from '@ketengraaf/core';
import type { Inquiry } from '../inquiry';
import { traceOf } from '../trace';
import { connectParty, type Party, type PartyBounds } from './party';
import { retryBudget } from './retry-budget';
import { sourcesOf } from './sources';

let server: Server;
/** What becomes of the next requests: broken off, or answered; then all are answered. */
let fate: ('break' | 'answer' | 'wait')[] = [];
let bodies: string[] = [];
let waiting: (() => void)[] = [];
let closed = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.once('end', () => {
      bodies.push(body);
      const answer = (): void => void response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":{"number":${bodies.length}}}`);
      const next = fate.shift() ?? 'answer';
      if (next === 'break') request.socket.destroy();
      else if (next === 'wait') waiting.push(answer);
      else answer();
    });
    response.once('close', () => {
      if (!response.writableFinished) closed += 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  [fate, bodies, waiting, closed] = [[], [], [], 0];
});

async function withParty<T>(bounds: Partial<PartyBounds>, use: (party: Party) => Promise<T>): Promise<T> {
  const usual = { deadlineMs: 20_000, answerLimitBytes: 1_000, signingKey: undefined, now: Date.now };
  const party = connectParty('some', `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, { ...usual, ...bounds });
  try {
    return await use(party);
  } finally {
    await party.close();
  }
}

function inquiry(caller?: Partial<Caller>, signal = new AbortController().signal): Inquiry {
  const sources = sourcesOf(20_000, Date.now, () => undefined);
  return { caller: caller as Caller | undefined, authorization: undefined, trace: traceOf(undefined), began: performance.now(), signal, sources, problems: [] };
}

const me: Partial<Caller> = { person: 'me', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };
const QUERY = { query: '{ number }' };

test('a query whose connection broke is asked once more', async () => {
  await withParty({}, async (party) => {
    fate = ['break'];
    expect(await party.ask(QUERY, inquiry())).toMatchObject({ data: { number: 2 } });
    fate = ['break', 'break'];
    expect(await party.ask(QUERY, inquiry())).toBeUndefined();
    expect(bodies).toHaveLength(4);
  });
});

test.each(['mutation { number }', ' mutation Named($x: Int) { number }', 'mutation{number}'])('an act is never done again: %s', async (query) => {
  await withParty({}, async (party) => {
    fate = ['break'];
    expect(await party.ask({ query }, inquiry())).toBeUndefined();
    expect(bodies).toHaveLength(1);
  });
});

test('a party in trouble is not asked twice as much', async () => {
  await withParty({}, async (party) => {
    fate = Array.from({ length: 100 }, () => 'break' as const);
    for (let time = 0; time < 40; time += 1) await party.ask(QUERY, inquiry());
    expect(bodies).toHaveLength(40 + 10);
  });
});

test('ten calls that are answered earn one that may be made again', () => {
  const budget = retryBudget();
  while (budget.spend());
  for (let time = 0; time < 9; time += 1) budget.earn();
  expect(budget.spend()).toBe(false);
  budget.earn();
  budget.earn();
  expect([budget.spend(), budget.spend()]).toEqual([true, false]);
  for (let time = 0; time < 1_000; time += 1) budget.earn();
  expect(Array.from({ length: 12 }, () => budget.spend()).filter(Boolean)).toHaveLength(10);
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('identical calls underway', () => {
  const SHARED = { sharedParties: ['some'] };

  test('are one call, of which each gets an answer of its own', async () => {
    await withParty(SHARED, async (party) => {
      fate = ['wait'];
      const both = Promise.all([party.ask(QUERY, inquiry(me)), party.ask(QUERY, inquiry(me))]);
      await until(() => waiting.length === 1);
      waiting[0]?.();
      const [one, other] = await both;
      expect([one, other]).toMatchObject([{ data: { number: 1 } }, { data: { number: 1 } }]);
      expect(one?.data).not.toBe(other?.data);
      expect(await party.ask(QUERY, inquiry(me))).toMatchObject({ data: { number: 2 } });
    });
  });

  test.each<[string, Partial<Inquiry> & { body?: object }, Partial<PartyBounds>]>([
    ['another caller', { caller: { ...me, person: 'other' } as Caller }, SHARED],
    ['another role', { caller: { ...me, role: 'TEAM_MEMBER' } as Caller }, SHARED],
    ['another purpose', { caller: { ...me, purpose: 'CARE' } as Caller }, SHARED],
    ['another token', { authorization: 'Bearer other' }, SHARED],
    ['other variables', { body: { ...QUERY, variables: { id: 1 } } }, SHARED],
    ['an act', { body: { query: 'mutation { number }' } }, SHARED],
    ['a party that is not said to share', {}, {}],
  ])('not for %s', async (_name, { body, ...difference }, bounds) => {
    await withParty(bounds, async (party) => {
      fate = ['wait', 'wait'];
      const both = Promise.all([party.ask(QUERY, inquiry(me)), party.ask((body ?? QUERY) as typeof QUERY, { ...inquiry(me), ...difference })]);
      await until(() => waiting.length === 2);
      for (const answer of waiting) answer();
      expect((await both).every((answer) => answer?.data)).toBe(true);
    });
  });

  test('go on while somebody waits, and end when the last has gone', async () => {
    await withParty(SHARED, async (party) => {
      fate = ['wait', 'wait'];
      const [first, second] = [new AbortController(), new AbortController()];
      const asked = [first, second].map(({ signal }) => party.ask(QUERY, inquiry(me, signal)));
      await until(() => waiting.length === 1);
      first.abort();
      expect(await asked[0]).toBeUndefined();
      expect(closed).toBe(0);
      second.abort();
      expect(await asked[1]).toBeUndefined();
      await until(() => closed === 1);
      const again = party.ask(QUERY, inquiry(me));
      await until(() => waiting.length === 2);
      waiting[1]?.();
      expect(await again).toMatchObject({ data: { number: 2 } });
    });
  });
});

test('of calls to one party a bounded number is underway; more are refused at once', async () => {
  await withParty({}, async (party) => {
    fate = Array.from({ length: 600 }, () => 'wait' as const);
    const clients = new AbortController();
    setMaxListeners(0, clients.signal);
    const underway = Array.from({ length: 500 }, () => party.ask(QUERY, inquiry(me, clients.signal)));
    const one = inquiry();
    expect(await party.ask(QUERY, one)).toBeUndefined();
    expect(one.sources.failure('some')).toBe('BUSY');
    clients.abort();
    await Promise.all(underway);
    fate = [];
    expect(await party.ask(QUERY, inquiry())).toBeDefined();
  });
});
