import { addDays, type Day, daysBetween } from '@ketengraaf/core';
import { earlier, later } from '../period';
import type { Random } from '../random';
import type { Scene } from '../scene/scene';
import type { Team } from '../scene/teams';
import type { Worker } from '../scene/workers';
import { goalsOf } from './goals';
import type { PlanRecord } from './plan-record';
import type { YouthRecord } from './record';
import type { Story } from './story';

/** A plan before it is said how the method was followed. */
type Planned = Omit<PlanRecord, 'method'>;

/** The plans of a family, one after the other; none when it was referred without. */
export function plansOf(scene: Scene, team: Team, name: string, story: Story, youths: readonly YouthRecord[], random: Random): Planned[] {
  const { today } = scene;
  const make = (openedOn: Day, closedOn: Day | null): Planned => plan(scene, team, name, story, youths, openedOn, closedOn, random);
  if (story.plan === 'NONE') return [];
  if (story.plan === 'OPEN') return [make(addDays(today, -(story.overdue ? random.between(200, 700) : random.between(12, 700))), null)];
  const closedOn = addDays(today, -random.between(story.plan === 'REOPENED' ? 160 : 20, 400));
  const closed = make(addDays(closedOn, -random.between(120, 500)), closedOn);
  return story.plan === 'CLOSED' ? [closed] : [closed, make(addDays(today, -random.between(15, 150)), null)];
}

function plan(
  scene: Scene,
  team: Team,
  name: string,
  story: Story,
  youths: readonly YouthRecord[],
  openedOn: Day,
  closedOn: Day | null,
  random: Random,
): Planned {
  const { today } = scene;
  const directors = directorsOf(team, openedOn, closedOn, today, random);
  const days = daysBetween(openedOn, closedOn ?? today);
  const adoptedOn = days > 60 ? addDays(openedOn, random.between(20, 55)) : null;
  const nextEvaluationOn = closedOn
    ? null
    : adoptedOn === null
      ? addDays(openedOn, 42)
      : addDays(today, story.overdue || random.chance(0.15) ? -random.between(1, 60) : random.between(2, 150));
  const evaluations = evaluationsOf(adoptedOn, closedOn, nextEvaluationOn, today, random);
  const heavy = story.measure || youths.some(({ trajectories }) => trajectories.some(({ intensity }) => intensity === 'HEAVY'));
  return {
    id: random.uuid(),
    title: `Gezinsplan ${name}`,
    kind: story.measure ? 'MEASURE_PLAN' : random.chance(0.45) ? 'FAMILY_GROUP_PLAN' : 'CARE_PROVISION_PLAN',
    variant: heavy ? 'HEAVY' : 'LIGHT',
    state: closedOn
      ? 'CLOSED'
      : adoptedOn === null
        ? 'DRAFT'
        : days < 100
          ? 'ADOPTED'
          : evaluations.length > 0 && random.chance(0.2)
            ? 'EVALUATED'
            : 'IN_EXECUTION',
    openedOn,
    adoptedOn,
    nextEvaluationOn,
    nextMeetingOn: closedOn === null && random.chance(0.6) ? addDays(today, random.between(1, 60)) : null,
    closedOn,
    directors,
    processDirector:
      heavy && !closedOn && random.chance(0.15)
        ? { worker: team.lead, from: later(openedOn, addDays(today, -90)), to: null, reason: 'Doorzettingsmacht gevraagd' }
        : null,
    goals: goalsOf(scene, team.id, (directors.at(-1) as PlanRecord['directors'][number]).worker, youths, openedOn, closedOn, random),
    evaluations,
  };
}

/** One director after the other without a day between; a fifth of the plans was handed over, some by who has left since. */
function directorsOf(team: Team, openedOn: Day, closedOn: Day | null, today: Day, random: Random): PlanRecord['directors'] {
  const worker: Worker = random.pick(team.directors);
  const latest = addDays(closedOn ?? today, -10);
  const first = { worker, from: openedOn, to: closedOn, reason: 'Gekozen bij het startoverleg' };
  if (daysBetween(openedOn, latest) < 40 || random.chance(0.8)) return [first];
  const left = random.chance(0.5) ? team.formerDirector : random.pick(team.directors);
  const handedOverOn = earlier(addDays(openedOn, random.between(20, daysBetween(openedOn, latest))), left.to ?? latest);
  if (left === worker || handedOverOn <= openedOn) return [first];
  return [
    { worker: left, from: openedOn, to: handedOverOn, reason: 'Gekozen bij het startoverleg' },
    { worker, from: handedOverOn, to: closedOn, reason: left.to ? 'Vertrek van de vorige regisseur' : 'Overdracht op verzoek van het gezin' },
  ];
}

/** Evaluations after adoption, about every half year; the last one names the next, or closes. */
function evaluationsOf(adoptedOn: Day | null, closedOn: Day | null, nextOn: Day | null, today: Day, random: Random): PlanRecord['evaluations'] {
  if (adoptedOn === null) return [];
  const last = closedOn ?? addDays(nextOn && nextOn < today ? nextOn : today, -20);
  const dates: Day[] = [];
  for (let on = addDays(adoptedOn, random.between(90, 180)); on < last; on = addDays(on, random.between(120, 190))) dates.push(on);
  if (closedOn) dates.push(closedOn);
  return dates.map((on, index) => ({
    on,
    outcome: closedOn && index === dates.length - 1 ? 'CLOSE' : random.pick(['CONTINUE', 'CONTINUE', 'ADJUST', 'ESCALATE', 'DE_ESCALATE'] as const),
    nextOn: dates[index + 1] ?? nextOn,
  }));
}
