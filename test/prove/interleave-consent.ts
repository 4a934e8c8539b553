import { setTimeout as sleep } from 'node:timers/promises';
import { type Random, randomOf } from '@ketengraaf/regions';
import { comeAs } from '@ketengraaf/testkit';
import type { PartyAtHand } from './parties';

/** What came of reading while consents were withdrawn. */
export interface Interleaved {
  /** Pairs of one withdrawal and one read of the same youth, in whatever order they fell. */
  readonly interleavings: number;
  readonly withdrawals: number;
  /** Reads that began after a withdrawal was confirmed, and showed the youth all the same. */
  readonly tooLate: number;
  /** Reads before any withdrawal that did not show everybody: then nothing was proven. */
  readonly blind: number;
}

const YOUTHS = 50;
const AT_ONCE = 5;
const READERS = 2;
const SLOT = 'facts_for_schools';

/** Reads the enrolments of fifty youths at a school, over and over, while their consents are withdrawn at the local team, over and over. */
export async function interleaveConsent(
  parties: readonly PartyAtHand[],
  seed: string,
  count: number,
  progress: (interleavings: number) => void = () => undefined,
): Promise<Interleaved> {
  const random = randomOf('consents', seed);
  const [teams, schools] = ['local-teams', 'schools'].map((name) => parties.find(({ party }) => party === name)) as [PartyAtHand, PartyAtHand];
  const youths = Array.from({ length: YOUTHS }, () => random.uuid());
  const [person, organisation] = [random.uuid(), random.uuid()];
  await prepare(teams, schools, youths, person, organisation);

  const read = async (): Promise<string[]> => {
    await schools.walled.query('begin');
    await comeAs(schools.walled, { person, organisation, party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' });
    const { rows } = await schools.walled.query<{ youth: string }>('select youth_id as youth from schools.enrolment where youth_id = any ($1::uuid[])', [
      youths,
    ]);
    await schools.walled.query('commit');
    return rows.map(({ youth }) => youth);
  };
  let [interleavings, withdrawals, tooLate, blind] = [0, 0, 0, 0];
  while (interleavings < count) {
    await consent(teams, youths, organisation);
    for (const end = Date.now() + 20_000; (await read()).length < YOUTHS; await sleep(5))
      if (Date.now() > end) throw new Error('consents did not arrive at the school');
    const confirmed = new Map<string, number>();
    let isOver = false;
    let hasBegun = false;
    const reading = Array.from({ length: READERS }, async (_, reader) => {
      // one connection is read by turns, as a pool would hand it out
      while (!isOver || reader === 0) {
        const [began, untouched] = [performance.now(), !hasBegun];
        const seen = await inTurn(read);
        interleavings += YOUTHS;
        if (untouched && !hasBegun && seen.length < YOUTHS) blind += 1;
        tooLate += seen.filter((youth) => (confirmed.get(youth) ?? Number.POSITIVE_INFINITY) < began).length;
        if (isOver) return;
      }
    });
    await sleep(random.between(0, 15));
    for (const batch of batches(random, youths)) {
      hasBegun = true;
      await withdraw(teams, batch, organisation);
      for (const youth of batch) confirmed.set(youth, performance.now());
      withdrawals += batch.length;
      await sleep(random.between(0, 5));
    }
    isOver = true;
    await Promise.all(reading);
    progress(interleavings);
  }
  return { interleavings, withdrawals, tooLate, blind };
}

let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

function batches(random: Random, youths: readonly string[]): string[][] {
  const order = [...youths].map((youth) => ({ youth, at: random.next() })).sort((a, b) => a.at - b.at);
  return Array.from({ length: YOUTHS / AT_ONCE }, (_, index) => order.slice(index * AT_ONCE, (index + 1) * AT_ONCE).map(({ youth }) => youth));
}

async function prepare(teams: PartyAtHand, schools: PartyAtHand, youths: readonly string[], person: string, organisation: string): Promise<void> {
  await teams.ask(`insert into facts.person select youth, '2000-01-01', '{schools}' from unnest($1::uuid[]) youth`, [youths]);
  await teams.ask(
    `insert into facts.involvement (id, youth_id, party, organisation, person, role, during, audience)
     select gen_random_uuid(), youth, 'local-teams', $3, $2, 'CASE_DIRECTOR', '[2020-01-01,)', '{schools}' from unnest($1::uuid[]) youth`,
    [youths, person, organisation],
  );
  await schools.ask(
    `insert into schools.enrolment (id, organisation, youth_id, pupil_name, grade, during)
     select gen_random_uuid(), (select min(brin) from schools.school), youth, 'P', '6', '[2020-01-01,)' from unnest($1::uuid[]) youth`,
    [youths],
  );
}

async function consent(teams: PartyAtHand, youths: readonly string[], organisation: string): Promise<void> {
  await teams.ask(
    `insert into facts.consent (id, youth_id, organisation, data_class, given_by, manner, during, audience)
     select gen_random_uuid(), youth, $2, 'EDUCATION', youth, 'ONLINE', tstzrange(now() - interval '1 second', null), '{schools}' from unnest($1::uuid[]) youth`,
    [youths, organisation],
  );
}

/** Ends consents as a withdrawal does, and resolves when the school's database has confirmed that it knows. */
async function withdraw(teams: PartyAtHand, youths: readonly string[], organisation: string): Promise<void> {
  await teams.ask(
    `update facts.consent set during = tstzrange(lower(during), now()) where youth_id = any ($1::uuid[]) and organisation = $2 and upper_inf(during)`,
    [youths, organisation],
  );
  const [position] = await teams.ask<{ lsn: string }>('select pg_current_wal_insert_lsn()::text as lsn');
  for (const end = Date.now() + 20_000; ; await sleep(2)) {
    const confirmed = await teams.ask('select from pg_replication_slots where slot_name = $1 and active and confirmed_flush_lsn >= $2::pg_lsn', [
      SLOT,
      position?.lsn,
    ]);
    if (confirmed.length > 0) return;
    if (Date.now() > end) throw new Error('the withdrawal was not confirmed');
  }
}
