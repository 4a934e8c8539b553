import { randomUUID } from 'node:crypto';
import { type Random, randomOf } from '@ketengraaf/regions';
import { type ChainClient, clientOf, mintToken, type TestStack } from '@ketengraaf/testkit';
import type { PartyAtHand } from './parties';

/** What came of handing the direction of families over, many at once. */
export interface HandedOver {
  readonly handovers: number;
  readonly races: number;
  readonly families: number;
  /** Races that another number than one won, or of which a loser did not hear the version there is. */
  readonly unfair: number;
  /** Looks at a family after a race that did not find the winner's successor as its one case director. */
  readonly misdirected: number;
  /** Handovers that the log, or the history of the plan, tells otherwise than the asker heard it. */
  readonly misreported: number;
}

/** A plan that is raced for. */
interface Plan {
  readonly id: string;
  readonly team: string;
  readonly version: number;
  readonly director: string;
}

/** Who may hand over in a team, and to whom. */
interface Team {
  readonly lead: string;
  readonly directors: readonly string[];
}

interface Outcome {
  /** Of every time it was asked. */
  readonly traces: readonly string[];
  readonly successor: string;
  readonly given: { readonly __typename: string; readonly id?: string; readonly currentVersion?: number } | undefined;
}

const RACERS = 50;
const RACES_AT_ONCE = 4;
const MOST_TRIES = 20;
const HAND_OVER = `mutation ($input: HandOverDirectionInput!) { handOverDirection(input: $input) {
  __typename ... on PlanChanged { id } ... on VersionConflict { currentVersion } ... on RuleViolated { rule } } }`;
const PLANS = `select p.id, p.organisation as team, p.version, p.case_director as director from local_teams.family_plan p where p.closed_on is null`;

// The plans among some that another number than one directs, or another than the plan says.
const MISDIRECTED = `select p.id from local_teams.family_plan p where p.id = any ($1::uuid[]) and array(
  select d.professional from local_teams.director_assignment d where d.plan_id = p.id and d.capacity = 'CASE_DIRECTOR' and upper_inf(d.during)) <> array[p.case_director]`;

/** Has fifty at a time hand the direction of one family over through the gateway, its director and the team's lead by turns, to whomever of the team. */
export async function handOver(
  stack: TestStack,
  { ask }: Pick<PartyAtHand, 'ask'>,
  seed: string,
  count: number,
  progress: (handovers: number) => void = () => undefined,
): Promise<HandedOver> {
  const [client, random] = [clientOf(stack), randomOf('handovers', seed)];
  const teams = await teamsOf(ask);
  // the family that every example uses keeps its director: other proofs work in it
  const plans = (await ask<Plan>(`${PLANS} order by p.id`)).filter(({ id, team }) => teams.has(team) && id !== client.showcase.plan);
  if (plans.length < RACES_AT_ONCE) throw new Error('no plans of teams with a lead and two directors to hand over');
  const { before } = (await ask<{ before: Date }>('select clock_timestamp() as before'))[0] as { before: Date };
  const told = new Map<readonly string[], boolean>();
  const [raced, made] = [new Set<string>(), new Set<string>()];
  let [handovers, races, unfair, misdirected] = [0, 0, 0, 0];

  const race = async (id: string): Promise<void> => {
    const racers = Math.min(RACERS, count - handovers);
    handovers += racers;
    races += 1;
    const [plan] = (await ask<Plan>(`${PLANS} and p.id = $1`, [id])) as [Plan];
    const outcomes = await raceFor(stack, client, random, plan, teams.get(plan.team) as Team, racers);
    const winners = outcomes.filter(({ given }) => given?.__typename === 'PlanChanged');
    const losers = outcomes.filter(({ given }) => given?.__typename === 'VersionConflict' && given.currentVersion === plan.version + 1);
    if (winners.length !== 1 || losers.length !== racers - 1) unfair += 1;
    const [after] = (await ask<Plan>(`${PLANS} and p.id = $1`, [id])) as [Plan];
    if (after.director !== winners[0]?.successor || after.version !== plan.version + 1 || (await ask(MISDIRECTED, [[id]])).length > 0) misdirected += 1;
    for (const { traces, given } of outcomes) told.set(traces, given?.__typename === 'PlanChanged');
    for (const { given } of winners) made.add(given?.id ?? '');
    raced.add(id);
    progress(handovers);
  };
  // a family is in one lane, so that no race for it begins before the one before has ended
  const lanes = Array.from({ length: RACES_AT_ONCE }, (_, lane) => plans.filter((_plan, index) => index % RACES_AT_ONCE === lane));
  await Promise.all(
    lanes.map(async (lane) => {
      for (let turn = 0; handovers < count; turn++) await race((lane[turn % lane.length] as Plan).id);
    }),
  );
  misdirected += (await ask(MISDIRECTED, [[...raced]])).length;
  return { handovers, races, families: raced.size, unfair, misdirected, misreported: await misreportedSince(ask, before, told, made) };
}

async function raceFor(stack: TestStack, client: ChainClient, random: Random, plan: Plan, team: Team, racers: number): Promise<Outcome[]> {
  const leads = (role: 'TEAM_LEAD' | 'CASE_DIRECTOR', person: string): Promise<string> =>
    mintToken(stack, { person, organisation: plan.team, party: 'local-teams', grants: [{ role, purpose: 'DIRECTION' }] });
  const tokens = await Promise.all([leads('TEAM_LEAD', team.lead), leads('CASE_DIRECTOR', plan.director)]);
  const successors = team.directors.filter((person) => person !== plan.director);
  const wishes = Array.from({ length: racers }, () => ({ token: random.pick(tokens), successor: random.pick(successors) }));
  const familyInformedOn = stack.settings.today;
  return Promise.all(
    wishes.map(async ({ token, successor }) => {
      const idempotencyKey = randomUUID();
      const input = { plan: plan.id, version: plan.version, successor, reason: 'Overdracht', familyInformedOn, familyAgrees: true, idempotencyKey };
      const traces: string[] = [];
      let given: Outcome['given'];
      // who hears nothing, from a machine that is too busy, asks again with the same key
      for (let tries = 0; !given && tries < MOST_TRIES; tries++) {
        const { body } = await client.ask(HAND_OVER, { token, variables: { input } });
        traces.push(((body.extensions ?? {}) as { trace?: string }).trace ?? '');
        given = (body.data as { handOverDirection?: Outcome['given'] } | null)?.handOverDirection;
      }
      return { traces, successor, given };
    }),
  );
}

async function teamsOf(ask: PartyAtHand['ask']): Promise<ReadonlyMap<string, Team>> {
  const found = await ask<{ team: string; leads: string[]; directors: string[] }>(
    `select organisation as team, array_agg(person::text order by person) filter (where role = 'TEAM_LEAD') as leads,
       array_agg(person::text order by person) filter (where role = 'CASE_DIRECTOR') as directors
     from app.staff where during @> app.today() group by organisation order by organisation`,
  );
  return new Map(
    found.flatMap(({ team, leads, directors }) => {
      const [lead] = leads ?? [];
      return lead !== undefined && directors !== null && directors.length > 2 ? [[team, { lead, directors }] as const] : [];
    }),
  );
}

/** Every handover is logged as done or as refused, as its asker heard, and those that were done are in the history, and no others. */
async function misreportedSince(
  ask: PartyAtHand['ask'],
  since: Date,
  told: ReadonlyMap<readonly string[], boolean>,
  made: ReadonlySet<string>,
): Promise<number> {
  const logged = await ask<{ trace: string; done: boolean }>(
    `select trace, bool_or(action = 'U' and result = 1) as done from audit.access where at >= $1 and trace = any ($2) group by trace`,
    [since, [...told.keys()].flat()],
  );
  const asLogged = new Map(logged.map(({ trace, done }) => [trace, done]));
  const history = await ask<{ id: string }>(`select object_id as id from app.history where at >= $1 and verb = 'handOverDirection'`, [since]);
  const recorded = new Set(history.map(({ id }) => id));
  return (
    [...told].filter(([traces, isDone]) => !traces.some((trace) => asLogged.has(trace)) || traces.some((trace) => asLogged.get(trace)) !== isDone).length +
    [...made].filter((id) => !recorded.has(id)).length +
    history.filter(({ id }) => !made.has(id)).length
  );
}
