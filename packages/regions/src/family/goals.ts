import { addDays, type Day, LIFE_DOMAINS, type LifeDomain, type Party } from '@ketengraaf/core';
import { earlier, later } from '../period';
import type { Random } from '../random';
import type { Scene } from '../scene/scene';
import type { Worker } from '../scene/workers';
import { ACTIONS, GOALS, PROGRESS } from './goal-texts';
import type { ActionRecord, GoalRecord } from './plan-record';
import type { YouthRecord } from './record';

type Owner = ActionRecord['owner'];

/** Who can own an action: everybody who is involved with the youth, or with any youth when the goal is the family's. */
function ownersOf(team: string, director: Worker, youths: readonly YouthRecord[]): Partial<Record<Party, Owner>> {
  const trajectory = youths.flatMap(({ trajectories }) => trajectories).find(({ ended }) => ended === null);
  const school = youths.flatMap(({ enrolments }) => enrolments).find(({ to }) => to === null)?.school;
  const allocation = trajectory?.allocation;
  const referrer = youths
    .flatMap(({ referrals }) => referrals)
    .find(({ closedOn, referrer: { workers } }) => closedOn === null && workers.length > 0)?.referrer;
  return {
    'local-teams': { party: 'local-teams', organisation: team, name: director.name, person: director.person },
    ...(trajectory && { consortia: { party: 'consortia', organisation: trajectory.consortium.id, name: trajectory.contact.name } }),
    ...(school && { schools: { party: 'schools', organisation: school.brin, name: school.coordinators[0]?.name ?? school.name } }),
    ...(allocation && { municipalities: { party: 'municipalities', organisation: allocation.municipality, name: 'Toegang' } }),
    ...(referrer && { referrers: { party: 'referrers', organisation: referrer.id, name: referrer.workers[0]?.name ?? referrer.name } }),
  };
}

/** Two to five goals of a plan in different domains, one about school for each of the first two pupils. */
export function goalsOf(
  scene: Scene,
  team: string,
  director: Worker,
  youths: readonly YouthRecord[],
  openedOn: Day,
  closedOn: Day | null,
  random: Random,
): GoalRecord[] {
  const pupils = youths.filter(({ enrolments }) => enrolments.some(({ to }) => to === null)).slice(0, 2);
  const goals = pupils
    .filter(() => random.chance(0.8))
    .map((pupil) => goal(scene, 'SCHOOL', pupil, ownersOf(team, director, [pupil]), openedOn, closedOn, random));
  const domains = LIFE_DOMAINS.filter((domain) => domain !== 'SCHOOL');
  const start = random.below(domains.length);
  const count = random.between(1, 3);
  for (let index = 0; index < count; index++) {
    const domain = domains[(start + index * 3) % domains.length] as LifeDomain;
    const youth = random.chance(0.5) ? random.pick(youths) : null;
    goals.push(goal(scene, domain, youth, ownersOf(team, director, youth ? [youth] : youths), openedOn, closedOn, random));
  }
  return goals;
}

function goal(
  scene: Scene,
  domain: LifeDomain,
  youth: YouthRecord | null,
  owners: Partial<Record<Party, Owner>>,
  openedOn: Day,
  closedOn: Day | null,
  random: Random,
): GoalRecord {
  const [title, result] = random.pick(GOALS[domain]);
  const { schools: school, ...others } = owners;
  const team = others['local-teams'] as Owner;
  // a school acts on goals about school only, and always on those of its own pupil
  const possible = Object.values(others);
  const acting =
    domain === 'SCHOOL' && school
      ? [school, ...(random.chance(0.6) ? [random.pick(possible)] : [])]
      : [random.chance(0.5) ? team : random.pick(possible), ...(random.chance(0.5) ? [random.pick(possible)] : [])];
  return {
    id: random.uuid(),
    youth: youth?.id ?? null,
    domain,
    title,
    result,
    state: closedOn ? random.pick(['REACHED', 'REACHED', 'PARTLY_REACHED', 'DROPPED'] as const) : random.chance(0.15) ? 'PARTLY_REACHED' : 'OPEN',
    actions: acting.map((owner, index) => action(scene, owner, index, openedOn, closedOn, random)),
  };
}

function action({ today }: Scene, owner: Owner, index: number, openedOn: Day, closedOn: Day | null, random: Random): ActionRecord {
  const state = closedOn ? (random.chance(0.85) ? 'DONE' : 'DROPPED') : random.pick(['OPEN', 'OPEN', 'IN_PROGRESS', 'IN_PROGRESS', 'DONE'] as const);
  const last = closedOn ?? today;
  // a third of the open actions is late
  const dueOn =
    state === 'DONE' || closedOn
      ? earlier(addDays(openedOn, random.between(20, 150)), last)
      : addDays(today, random.chance(0.33) ? -random.between(1, 45) : random.between(1, 120));
  const doneOn = state === 'DONE' ? later(openedOn, earlier(addDays(dueOn, random.between(-15, 10)), last)) : null;
  // the second action of a goal takes from the other half of the titles, so that none stands there twice
  const titles = ACTIONS[owner.party].filter((_, place) => place % 2 === index % 2);
  return {
    id: random.uuid(),
    title: random.pick(titles),
    owner,
    state,
    dueOn,
    doneOn,
    progress: owner.party === 'schools' ? progress(state, openedOn, doneOn ?? last, random) : [],
  };
}

function progress(state: ActionRecord['state'], openedOn: Day, last: Day, random: Random): ActionRecord['progress'] {
  const kinds =
    state === 'DONE' ? (['RUNNING', 'DONE'] as const) : state === 'OPEN' ? (['NOT_STARTED'] as const) : ([random.chance(0.75) ? 'RUNNING' : 'STUCK'] as const);
  return kinds.map((kind, index) => ({
    state: kind,
    note: random.pick(PROGRESS[kind]),
    on: later(openedOn, addDays(last, -(kinds.length - 1 - index) * 14 - random.between(1, 9))),
  }));
}
