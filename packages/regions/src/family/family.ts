import { addDays, ageOn, type Day } from '@ketengraaf/core';
import { nameGiver, type Sex } from '../names';
import { earlier, later } from '../period';
import { type Random, randomOf } from '../random';
import type { Scene } from '../scene/scene';
import type { School } from '../scene/schools';
import type { Team } from '../scene/teams';
import { eldestBirth, siblingBirths } from './ages';
import { consentsOf } from './consents';
import { type Help, helpOf, NO_HELP } from './help';
import { type Household, householdOf } from './household';
import { methodOf } from './method';
import { plansOf } from './plan';
import type { PlanRecord } from './plan-record';
import type { FamilyRecord, YouthRecord } from './record';
import { schoolingOf } from './schooling';
import { type HelpPlan, type Story, storyOf } from './story';

const SIBLING_HELP: readonly HelpPlan[] = [
  { services: ['AMBULATORY'], intensity: 'LIGHT', phase: 'RUNNING', referrer: 'GENERAL_PRACTITIONER' },
  { services: ['HOME_NETWORK'], intensity: 'LIGHT', phase: 'ENDED', referrer: 'MUNICIPALITY' },
  { services: ['AMBULATORY'], intensity: 'MEDIUM', phase: 'WAITING', referrer: 'YOUTH_PHYSICIAN' },
  { services: ['DAY_CARE'], intensity: 'MEDIUM', phase: 'INTAKE', referrer: 'SELF' },
];

/** The n-th family of a world (the showcase is the first): the same for the same region, seed, day and place in the row. */
export function familyOf(scene: Scene, seed: string | number, index: number): FamilyRecord {
  const { region, today, near } = scene;
  const random = randomOf('family', region, seed, index);
  const story = storyOf(seed, index - 2);
  const municipality = near.anywhere(random);
  const team = random.pick(near.teams(municipality.code));
  const names = nameGiver(random);
  const name = names.familyName();
  const eldest = eldestBirth(index, story.leastAge ?? 3, today, random);
  const births = [eldest, ...siblingBirths(eldest, story.twins ? random.between(2, 3) : siblingCount(random), story.twins ?? false, today, random)];
  const household = householdOf(
    story,
    names,
    name,
    eldest,
    story.help.some(({ services }) => services[0] === 'FOSTER_CARE'),
    random,
  );
  const helps = births.map((birthDate, order) => helpFor(scene, municipality.code, story, birthDate, order, random));
  const movedOn = story.help.some(({ former }) => former) || random.chance(0.9) ? null : moveBefore(helps, today, random);
  const origin = near.anywhere(random).code;
  let taken: School | null = null;
  const youths: YouthRecord[] = births.map((birthDate, order) => {
    const help = helps[order] as Help;
    const sex: Sex = random.chance(0.49) ? 'FEMALE' : 'MALE';
    const schooling = schoolingOf(scene, municipality.code, birthDate, movedOn ?? birthDate, story.twins ? taken : null, random);
    taken = schooling.enrolments.at(-1)?.school ?? null;
    return {
      ...help,
      ...schooling,
      id: random.uuid(),
      givenName: names.givenName(sex),
      familyName: name,
      birthDate,
      sex,
      withoutBsn: story.newcomers ?? random.chance(0.01),
      authorities: household.authoritiesOf(birthDate),
      residences: residencesOf(help, municipality.code, origin, birthDate, movedOn, random),
      measures: measuresOf(scene, story, birthDate, order, random),
      consents: [],
    };
  });
  const plans = plansOf(scene, team, name, story, youths, random).map((plan) => ({ ...plan, method: methodOf(plan, household.members, today) }));
  const registeredOn = registration(plans, helps, births, today);
  return {
    id: random.uuid(),
    number: `${registeredOn.slice(0, 4)}-${String(index % 1_000_000).padStart(6, '0')}`,
    name,
    team,
    registeredOn,
    members: household.members,
    youths: consenting(team, youths, plans, household, today, random),
    plans,
    newId: random.uuid,
  };
}

function siblingCount(random: Random): number {
  const chance = random.next();
  return [0.38, 0.74, 0.91, 0.97].filter((bound) => chance >= bound).length;
}

/** The eldest has the story's help; a younger child from two years on sometimes has light help of its own. */
function helpFor(scene: Scene, municipality: string, story: Story, birthDate: Day, order: number, random: Random): Help {
  const plans = order === 0 ? story.help : ageOn(birthDate, scene.today) >= 2 && random.chance(0.3) ? [random.pick(SIBLING_HELP)] : [];
  const helps = plans.map((plan) => helpOf({ scene, municipality, birthDate, random }, plan));
  return helps.reduce(
    (all, one) => ({
      referrals: [...all.referrals, ...one.referrals],
      waiting: [...all.waiting, ...one.waiting],
      trajectories: [...all.trajectories, ...one.trajectories],
    }),
    NO_HELP,
  );
}

/** A move to the municipality of today lies before all help, so that every contract was chosen where the family lived. */
function moveBefore(helps: readonly Help[], today: Day, random: Random): Day {
  return addDays(firstReferral(helps) ?? today, -random.between(60, 900));
}

function firstReferral(helps: readonly Help[]): Day | null {
  return helps.flatMap(({ referrals }) => referrals.map(({ referredOn }) => referredOn)).sort()[0] ?? null;
}

/** Addresses: where born, after a move here, and during a placement sometimes at the place itself, which changes no responsibility. */
function residencesOf(
  { trajectories }: Help,
  municipality: string,
  origin: string,
  birthDate: Day,
  movedOn: Day | null,
  random: Random,
): YouthRecord['residences'] {
  const moved = movedOn !== null && movedOn > birthDate;
  const start = moved ? movedOn : birthDate;
  const before: YouthRecord['residences'] = moved ? [{ municipality: origin, from: birthDate, to: movedOn }] : [];
  const placement = trajectories.flatMap(({ placements }) => placements).at(-1);
  const there = placement?.location?.municipality.code;
  if (!placement || !there || placement.to !== null || there === municipality || random.chance(0.5))
    return [...before, { municipality, from: start, to: null }];
  const registeredThereOn = addDays(placement.from, 1);
  return [...before, { municipality, from: start, to: registeredThereOn }, { municipality: there, from: registeredThereOn, to: null }];
}

function measuresOf({ today, near }: Scene, story: Story, birthDate: Day, order: number, random: Random): YouthRecord['measures'] {
  if (!story.measure || ageOn(birthDate, today) > 17) return [];
  const institution = random.pick(near.referrers('', 'CERTIFIED_INSTITUTION'));
  const from = later(birthDate, addDays(today, -random.between(40, 330)));
  const ordered = { kind: 'SUPERVISION_ORDER' as const, institution, from, to: addDays(from, 365) };
  if (order > 0 || random.chance(0.6)) return [ordered];
  const earlierFrom = later(birthDate, addDays(from, -365));
  return earlierFrom < from ? [{ ...ordered, from: earlierFrom, to: from }, ordered] : [ordered];
}

/** Registered a few days before the first plan or referral, and not before the first child was born. */
function registration(plans: readonly PlanRecord[], helps: readonly Help[], births: readonly Day[], today: Day): Day {
  const days = [...plans.map(({ openedOn }) => openedOn), ...(firstReferral(helps) ? [firstReferral(helps) as Day] : [])].sort();
  return later(births[0] as Day, earlier(addDays(days[0] ?? today, -3), today));
}

function consenting(team: Team, youths: readonly YouthRecord[], plans: readonly PlanRecord[], household: Household, today: Day, random: Random): YouthRecord[] {
  const open = plans.find(({ closedOn }) => closedOn === null);
  return youths.map((youth) =>
    open ? { ...youth, consents: consentsOf(team, youth, household.speaker.id, later(open.openedOn, youth.birthDate), today, random) } : youth,
  );
}
