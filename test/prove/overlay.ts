import { setTimeout as sleep } from 'node:timers/promises';
import { DATA_CLASSES, isCitizenRole, PARTIES, ROLES } from '@ketengraaf/core';
import type { Random } from '@ketengraaf/regions';
import type { Asker, Child } from './callers';
import type { PartyAtHand } from './parties';

const CLASSES = Object.keys(DATA_CLASSES);
const ARRIVES_WITHIN_MS = 300_000;

/** A period around now, mostly; else one that has ended or is yet to begin. */
function period(random: Random, share = 0.8): string {
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  if (random.chance(share)) return `[${day(-random.between(1, 900))},${random.chance(0.5) ? day(random.between(1, 900)) : ''})`;
  return random.chance(0.5) ? `[${day(-900)},${day(-random.between(1, 800))})` : `[${day(random.between(1, 800))},)`;
}

/** Birth dates around the ages at which the law changes, with the day before and the day after. */
function birthDate(random: Random): string {
  const at = new Date(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }));
  at.setUTCFullYear(at.getUTCFullYear() - random.pick([3, 11, 12, 14, 16, 17, 18, 19]));
  at.setUTCDate(at.getUTCDate() + random.between(-1, 1));
  return at.toISOString().slice(0, 10);
}

/** Takes away what was laid, and gives everybody the age they had. */
export type TakeBack = () => Promise<void>;

/** The facts that tie askers to what they ask about: involvement, authority, consent and measures at random, and ages that matter. */
export async function layFacts(parties: readonly PartyAtHand[], random: Random, askers: readonly Asker[], children: readonly Child[]): Promise<TakeBack> {
  const of = (name: string): PartyAtHand => parties.find(({ party }) => party === name) as PartyAtHand;
  const known = new Map(children.map((child) => [child.id, child]));
  const [involvements, authorities, consents, measures, doors, secrets, restrictions]: Record<string, unknown>[][] = [[], [], [], [], [], [], []];
  const audience = [...PARTIES];
  for (const { caller, subjects } of askers) {
    const { person, organisation, party, role } = caller;
    for (const child of subjects.flatMap((id) => known.get(id) ?? [])) {
      const holders = [...child.holders];
      const common = { youth_id: child.id, audience };
      if (random.chance(0.65)) {
        const as = random.chance(0.85) ? role : random.pick(ROLES);
        const who = { party, organisation, person: random.chance(0.85) ? person : null, role: as };
        involvements?.push({ id: random.uuid(), family_id: child.family, ...who, during: period(random), ...common });
      }
      if (isCitizenRole(role) && role !== 'YOUTH' && random.chance(0.6)) {
        authorities?.push({
          id: random.uuid(),
          holder: person,
          kind: random.pick(['CUSTODY', 'GUARDIANSHIP']),
          disputed: random.chance(0.3),
          during: period(random),
          ...common,
        });
        holders.push(person);
      }
      for (const data_class of CLASSES) {
        if (!random.chance(0.35)) continue;
        const givers = [child.id, ...holders, random.uuid()].filter(() => random.chance(0.5));
        for (const given_by of givers)
          consents?.push({ id: random.uuid(), organisation, data_class, given_by, manner: 'ONLINE', during: period(random), ...common });
      }
      if (random.chance(0.3)) {
        const as = random.chance(0.85) ? role : random.pick(ROLES);
        const who = { party, organisation, person: random.chance(0.9) ? person : random.uuid(), role: as };
        const from = new Date(Date.now() + (random.chance(0.8) ? 0 : random.pick([-5, 3])) * 3_600_000 - 60_000);
        const during = `[${from.toISOString()},${new Date(from.getTime() + 4 * 3_600_000).toISOString()})`;
        doors?.push({ id: random.uuid(), family_id: child.family, ...who, reason: 'probe', during, ...common });
      }
      if (random.chance(0.15)) {
        const against = random.pick([null, organisation, random.uuid()]);
        restrictions?.push({ id: random.uuid(), organisation: against, data_class: random.pick([null, null, ...CLASSES]), during: period(random), ...common });
      }
      if (random.chance(0.25)) secrets?.push({ id: random.uuid(), person: random.pick([child.id, person, random.uuid()]), during: period(random), ...common });
      if (role === 'CERTIFIED_INSTITUTION_WORKER' && random.chance(0.6))
        measures?.push({
          id: random.uuid(),
          kind: random.pick(['SUPERVISION_ORDER', 'GUARDIANSHIP', 'YOUTH_PROBATION']),
          institution: organisation,
          during: period(random),
          ...common,
        });
    }
  }
  await Promise.all(
    PARTIES.map((party) => {
      const staff = askers.filter(({ caller }) => caller.party === party && !isCitizenRole(caller.role)).map(({ caller, hasLeft }) => ({ ...caller, hasLeft }));
      return of(party).ask(
        `insert into app.staff select gen_random_uuid(), w.person, w.organisation, w.role, 'W', daterange('2020-01-01', case when w."hasLeft" then app.today() end)
         from jsonb_to_recordset($1::jsonb) w (person uuid, organisation text, role text, "hasLeft" boolean)`,
        [JSON.stringify(staff)],
      );
    }),
  );
  const last = random.uuid();
  consents?.push({
    id: last,
    youth_id: children[0]?.id,
    organisation: 'the last',
    data_class: 'PLACES',
    given_by: last,
    manner: 'ONLINE',
    during: '[2020-01-01,)',
    audience,
  });
  const births = children.filter(() => random.chance(0.5)).map(({ id }) => ({ id, birth_date: random.chance(0.1) ? null : birthDate(random) }));
  const owner = of('local-teams');
  const people = await owner.ask<{ person: object }>('select to_jsonb(p) as person from facts.person p where id = any ($1::uuid[])', [
    births.map(({ id }) => id),
  ]);
  await owner.ask(
    `with ages as (select * from jsonb_to_recordset($1::jsonb) a (id uuid, birth_date date)), forgotten as (
       delete from facts.person p using ages a where p.id = a.id and a.birth_date is null)
     update facts.person p set birth_date = a.birth_date from ages a where p.id = a.id and a.birth_date is not null`,
    [JSON.stringify(births)],
  );
  // consents last, and the last of them last of all: once it has arrived, so has everything
  const laid = Object.entries({
    involvement: involvements,
    authority: authorities,
    measure: measures,
    secret_address: secrets,
    restriction: restrictions,
    emergency_grant: doors,
    consent: consents,
  });
  for (const [table, rows] of laid) await insert(owner, table, rows ?? []);
  const left = askers.filter(({ hasLeft }) => hasLeft).map(({ caller }) => caller.person);
  for (const end = Date.now() + ARRIVES_WITHIN_MS; ; await sleep(50)) {
    const arrived = await Promise.all(parties.map(({ ask }) => ask('select from facts.consent where id = $1', [last])));
    const told = await Promise.all(parties.map(({ ask }) => ask('select from facts.departure where person = any ($1)', [left])));
    if (arrived.every((rows) => rows.length > 0) && told.every((rows) => rows.length === left.length)) break;
    if (Date.now() > end) throw new Error('the facts did not arrive at every party');
  }
  await Promise.all(parties.map(({ ask }) => ask('analyze facts.involvement, facts.consent, facts.authority, facts.person')));
  return async () => {
    for (const [table, rows = []] of laid) await owner.ask(`delete from facts.${table} where id = any ($1::uuid[])`, [rows.map(({ id }) => id)]);
    await owner.ask(
      `insert into facts.person select (jsonb_populate_record(null::facts.person, b.value)).* from jsonb_array_elements($1::jsonb) b
       on conflict (id) do update set birth_date = excluded.birth_date`,
      [JSON.stringify(people.map(({ person }) => person))],
    );
  };
}

async function insert(owner: PartyAtHand, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await owner.ask(
    `insert into facts.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::facts.${table}, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
