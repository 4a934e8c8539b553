import { addDays, type Day, uuidOf } from '@ketengraaf/core';
import type { TrajectoryRecord } from '../family/care-record';
import { Period } from '../period';
import type { Collector } from './batch';

const BEGINS_AFTER_DAYS = 14;
const LASTS_DAYS = 56;

/** What is done that no product code names, and what of it; nobody's help. */
const SOLUTIONS = [
  ['BUDDY', 'Elke woensdag met een vrijwilliger van het buurthuis op pad, om weer buiten te komen.'],
  ['SPORT_OR_CULTURE', 'Proeflessen bij de judoclub, betaald door het consortium, voor meer zelfvertrouwen.'],
  ['MENTOR_OF_OWN_CHOICE', 'Een tante is gekozen als mentor; zij gaat mee naar gesprekken en belt elke zondag.'],
  ['EXPERIENCED_PEER', 'Een ervaringsdeskundige komt drie keer langs om over de eigen weg te vertellen.'],
] as const;
const OUTCOMES = ['AS_MEANT', 'IN_PART', 'NOT_TAKEN_UP'] as const;

/** What is done beside the help that has begun, one thing for each trajectory; one in three is over after eight weeks, with what came of it. */
export function solutionRows(
  own: { readonly organisation: string; readonly youth_id: string },
  { id, treating, startedOn, ended, bridgingFor }: TrajectoryRecord,
  today: Day,
  into: Collector,
): void {
  const [decider] = treating;
  if (!decider || startedOn === null || bridgingFor !== null) return;
  const [from, last] = [addDays(startedOn, BEGINS_AFTER_DAYS), addDays(startedOn, BEGINS_AFTER_DAYS + LASTS_DAYS)];
  if (from > today || (ended && from > ended.on)) return;
  const nth = Number.parseInt(id.slice(0, 8), 16);
  const isOver = nth % 3 === 0 && last < today && (!ended || last <= ended.on);
  const endsOn = isOver ? last : (ended?.on ?? null);
  const [kind, what] = SOLUTIONS[nth % SOLUTIONS.length] ?? SOLUTIONS[0];
  into.add('consortia', 'consortia.other_solution', {
    ...own,
    id: uuidOf('other-solution', id),
    trajectory: id,
    kind,
    what,
    decided_by: decider.staff,
    decided_by_name: decider.name,
    during: new Period(from, endsOn && addDays(endsOn, 1)),
    planned_until: last,
    outcome: isOver ? OUTCOMES[Math.floor(nth / 3) % OUTCOMES.length] : null,
  });
}
