import { addDays, ageOn, type DataClass, type Day } from '@ketengraaf/core';
import { later, shifted } from '../period';
import type { Random } from '../random';
import type { Team } from '../scene/teams';
import type { ConsentRecord, YouthRecord } from './record';

const TEAM_CLASSES: readonly DataClass[] = ['CARE_CONTENT', 'REFERRAL_LETTER', 'EDUCATION'];
const SCHOOL_CLASSES: readonly DataClass[] = ['DIRECTION', 'PLAN_STATUS', 'SCHOOL_GOALS'];

/**
 * Consents of a youth with a plan: in seven of ten for the team, in six of ten for the school, one in eight expired.
 * Given by a parent, from twelve by the youth besides, from sixteen by the youth alone (Jeugdwet 7.3.4, 7.3.5); who turned
 * twelve or sixteen since has not confirmed yet.
 */
export function consentsOf(
  team: Team,
  youth: Pick<YouthRecord, 'id' | 'birthDate' | 'enrolments'>,
  speaker: string,
  openedOn: Day,
  today: Day,
  random: Random,
): ConsentRecord[] {
  const from = later(openedOn, addDays(today, -random.between(5, 330)));
  const age = ageOn(youth.birthDate, from);
  const givers = age >= 16 ? [youth.id] : age >= 12 ? [speaker, youth.id] : [speaker];
  const give = (organisation: string, classes: readonly DataClass[]): ConsentRecord[] =>
    classes
      .filter(() => random.chance(0.85))
      .flatMap((dataClass) => {
        const expired = random.chance(0.125) && from < addDays(today, -4);
        const consent = {
          organisation,
          dataClass,
          manner: random.pick(['IN_WRITING', 'IN_MEETING', 'IN_MEETING', 'ONLINE'] as const),
          from,
          to: expired ? addDays(today, -random.between(1, 3)) : random.chance(0.5) ? shifted(today, 1, random.below(12)) : null,
        };
        return givers.map((givenBy) => ({ ...consent, givenBy }));
      });
  const school = youth.enrolments.find(({ to }) => to === null)?.school;
  return [...(random.chance(0.7) ? give(team.id, TEAM_CLASSES) : []), ...(school && random.chance(0.6) ? give(school.brin, SCHOOL_CLASSES) : [])];
}
