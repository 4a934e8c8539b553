import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Party } from '@ketengraaf/core';
import { type ChainClient, clientOf, type TestStack } from '@ketengraaf/testkit';
import type { PartyAtHand } from './parties';

/** What became of a stack's work while something was done to it. */
export interface Worked {
  readonly acts: number;
  readonly answers: number;
  /** Acts that were confirmed to their asker and left no row, or none of the asker's tries could be confirmed within a minute. */
  readonly lost: number;
  /** Acts that left more than one row, however often they were asked with their one key. */
  readonly twice: number;
  /** Rows without their line of history, or lines of history without their row. */
  readonly half: number;
  /** Acts, and parties' parts of answers, that reached the asker without their row in the log, or with more than one. */
  readonly unlogged: number;
  /** Answers that were no answer of a gateway: another status, no JSON, or a trace of the inside. */
  readonly broken: number;
  /** What the last try of acts that could not be confirmed was told. */
  readonly unfinished: readonly string[];
}

/** Work that goes on until it is stopped. */
export interface Load {
  /** How many acts their askers know to be done. */
  confirmed(): number;
  /** Resolves when so many more acts were confirmed, or after ten seconds without. */
  progress(acts: number): Promise<void>;
  /** Lets what is underway come to its end, and holds all of it against the tables. */
  stop(): Promise<Worked>;
}

type Tree = any;

/** An act that can be done over and over, each time leaving one row that carries its mark. */
interface Act {
  readonly party: Party;
  readonly as: string;
  readonly verb: string;
  readonly input: string;
  readonly done: string;
  readonly table: string;
  readonly column: string;
  /** Whether it is about somebody, and so in the log. */
  readonly isPersonal: boolean;
  given(mark: string): object;
}

/** One act, in however many tries, each with a trace of its own. */
interface Doing {
  readonly act: Act;
  readonly mark: string;
  readonly traces: string[];
  isConfirmed: boolean;
  /** What the last try was told. */
  last: string;
}

const INSIDE = /ECONNREFUSED|ECONNRESET|127\.0\.0\.1|node_modules|socket hang up/;
const READERS = 2;
const PATIENCE_MS = 60_000;
const PROGRESS_WITHIN_MS = 10_000;
const PAUSE_MS = 20;
// What is broken is the point, not how much is asked: who starts again must not wait for who asks.
const BETWEEN_TRIES_MS = 80;
const BETWEEN_READS_MS = 100;

/** Has workers of three parties act and others read through the gateway, over and over; each act has a key, and is asked again until it is known to be done. */
export async function startLoad(stack: TestStack, parties: readonly PartyAtHand[], prefix: string): Promise<Load> {
  const client = clientOf(stack);
  const acts = await actsOf(client, parties);
  const [{ since }] = (await of(parties, 'local-teams').ask<{ since: Date }>('select clock_timestamp() as since')) as [{ since: Date }];
  const doings: Doing[] = [];
  const read: { trace: string; from: Party[] }[] = [];
  let [isOver, confirmed, answers, broken] = [false, 0, 0, 0];

  const attempt = async (doing: Doing, key: string): Promise<boolean> => {
    const { act, mark, traces } = doing;
    const trace = randomBytes(16).toString('hex');
    traces.push(trace);
    const document = `mutation ($input: ${act.input}!) { act: ${act.verb}(input: $input) { __typename } }`;
    const headers = { traceparent: `00-${trace}-${randomBytes(8).toString('hex')}-01` };
    const { status, body } = await client.ask(document, { as: act.as, variables: { input: { ...act.given(mark), idempotencyKey: key } }, headers });
    answers += 1;
    if (status !== 200 || INSIDE.test(JSON.stringify(body))) broken += 1;
    doing.last = JSON.stringify(body.errors ?? body.data);
    return (body.data as Tree)?.act?.__typename === act.done;
  };
  const work = async (act: Act): Promise<void> => {
    while (!isOver) {
      const doing: Doing = { act, mark: `${prefix} ${doings.length}`, traces: [], isConfirmed: false, last: '' };
      doings.push(doing);
      const key = randomUUID();
      for (const end = Date.now() + PATIENCE_MS; !doing.isConfirmed && Date.now() < end; ) {
        doing.isConfirmed = await attempt(doing, key).catch((error: Error) => {
          broken += 1;
          doing.last = error.message;
          return false;
        });
        if (!doing.isConfirmed) await sleep(BETWEEN_TRIES_MS);
      }
      confirmed += Number(doing.isConfirmed);
      await sleep(PAUSE_MS);
    }
  };
  const look = async (): Promise<void> => {
    while (!isOver) {
      const reply = await client.ask('one-family', { as: 'regisseur' }).catch(() => undefined);
      const { trace, sources = [] } = (reply?.body.extensions ?? {}) as { trace?: string; sources?: { party: Party; state: string }[] };
      answers += 1;
      if (reply?.status !== 200 || trace === undefined || INSIDE.test(JSON.stringify(reply.body))) broken += 1;
      else read.push({ trace, from: sources.filter(({ state }) => state !== 'UNAVAILABLE').map(({ party }) => party) });
      await sleep(BETWEEN_READS_MS);
    }
  };
  const lanes = [...acts.map(work), ...Array.from({ length: READERS }, look)];
  return {
    confirmed: () => confirmed,
    async progress(more) {
      const enough = confirmed + more;
      for (const end = Date.now() + PROGRESS_WITHIN_MS; confirmed < enough && Date.now() < end; ) await sleep(PAUSE_MS);
    },
    async stop() {
      isOver = true;
      await Promise.all(lanes);
      const unfinished = doings.filter(({ isConfirmed }) => !isConfirmed).map(({ act, last }) => `${act.verb}: ${last}`);
      return { acts: doings.length, answers, broken, unfinished, ...(await judge(parties, acts, doings, read, since)) };
    },
  };
}

async function judge(
  parties: readonly PartyAtHand[],
  acts: readonly Act[],
  doings: readonly Doing[],
  read: readonly { readonly trace: string; readonly from: readonly Party[] }[],
  since: Date,
): Promise<Pick<Worked, 'lost' | 'twice' | 'half' | 'unlogged'>> {
  let [lost, twice, half, unlogged] = [doings.filter(({ isConfirmed }) => !isConfirmed).length, 0, 0, 0];
  for (const act of acts) {
    const { ask } = of(parties, act.party);
    const mine = doings.filter((doing) => doing.act === act);
    const marks = mine.map(({ mark }) => mark);
    const rows = await ask<{ mark: string; count: number }>(
      `select ${act.column} as mark, count(*)::int as count from ${act.table} where ${act.column} = any ($1) group by 1`,
      [marks],
    );
    const countOf = new Map(rows.map(({ mark, count }) => [mark, count]));
    const kept = rows.reduce((sum, { count }) => sum + count, 0);
    lost += mine.filter(({ mark, isConfirmed }) => isConfirmed && !countOf.has(mark)).length;
    twice += rows.filter(({ count }) => count > 1).length;
    const [history] = await ask<{ count: number }>('select count(*)::int as count from app.history where verb = $1 and at >= $2', [act.verb, since]);
    half += Math.abs(kept - (history?.count ?? 0));
    if (act.isPersonal) {
      const logged = await logOf(
        ask,
        mine.flatMap(({ traces }) => traces),
        `and action <> 'R' and result = 1`,
      );
      unlogged += mine.filter(({ mark, traces }) => traces.filter((trace) => logged.has(trace)).length !== (countOf.get(mark) ?? 0)).length;
    }
  }
  for (const { party, ask } of parties) {
    const traces = read.filter(({ from }) => from.includes(party)).map(({ trace }) => trace);
    unlogged += traces.length - (await logOf(ask, traces)).size;
  }
  return { lost, twice, half, unlogged };
}

async function logOf(ask: PartyAtHand['ask'], traces: readonly string[], further = ''): Promise<ReadonlySet<string>> {
  const rows = await ask<{ trace: string }>(`select distinct trace from audit.access where trace = any ($1) ${further}`, [traces]);
  return new Set(rows.map(({ trace }) => trace));
}

async function actsOf(client: ChainClient, parties: readonly PartyAtHand[]): Promise<Act[]> {
  const { plan, pupil, consortium } = client.showcase as Record<string, string>;
  const { body } = await client.ask('query ($pupil: UUID!) { pupil(youth: $pupil) { plan { actions(mine: true) { id } } } }', {
    as: 'school-coordinator',
    variables: { pupil },
  });
  const action = (body.data as Tree)?.pupil?.plan?.actions?.[0]?.id as string | undefined;
  const [unit] = await of(parties, 'consortia').ask<{ id: string }>(
    'select u.id from consortia.capacity_unit u join consortia.care_service s on s.id = u.care_service where s.consortium = $1 order by 1 limit 1',
    [consortium],
  );
  if (!action || !unit) throw new Error('the showcase has no action of the school, or its consortium no unit');
  return [
    {
      ...{ party: 'local-teams', as: 'regisseur', verb: 'recordStrengthOrWorry', input: 'RecordStrengthOrWorryInput', done: 'PlanChanged', isPersonal: true },
      ...{ table: 'local_teams.strength_or_worry', column: 'statement' },
      given: (statement) => ({ plan, kind: 'STRENGTH', lifeDomain: 'PARENTING', statement, saidBy: 'moeder' }),
    },
    {
      ...{ party: 'schools', as: 'school-coordinator', verb: 'noteProgress', input: 'NoteProgressInput', done: 'PupilChanged', isPersonal: true },
      ...{ table: 'schools.action_progress', column: 'note' },
      given: (note) => ({ action, youth: pupil, state: 'RUNNING', note }),
    },
    {
      ...{ party: 'consortia', as: 'intake-desk', verb: 'reportCapacity', input: 'ReportCapacityInput', done: 'CapacityReported', isPersonal: false },
      ...{ table: 'consortia.capacity_observation', column: 'raw' },
      given: (raw) => ({ unit: unit.id, source: 'SYSTEM', raw, placesTotal: 8, placesAvailable: 2 }),
    },
  ];
}

function of(parties: readonly PartyAtHand[], name: Party): PartyAtHand {
  return parties.find(({ party }) => party === name) as PartyAtHand;
}
