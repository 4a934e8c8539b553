import type { Day } from '@ketengraaf/core';
import type { Region } from '../regions';
import { sceneOf } from '../scene/scene';
import { castOf, found } from './cast';
import { showcaseFamily } from './showcase-family';

/** The values an operation takes when nobody gives others; `need` is the input of find-places. */
export interface Showcase {
  readonly variables: Readonly<Record<string, string | number | object>>;
}

/**
 * The showcase family of a region as variables of operations. Ids never change; the birth date and the family number
 * depend on the day the world was made for, so keep that day with the world and give it here.
 */
export function showcase(region: Region, today: Day): Showcase {
  const scene = sceneOf(region, today, 1);
  const cast = castOf(scene);
  const family = showcaseFamily(scene);
  const [youth, pupil, ...twins] = family.youths;
  const eldest = found(youth, 'eldest youth');
  const second = found(pupil, 'pupil');
  const trajectory = found(eldest.trajectories[0], 'trajectory');
  const plan = found(family.plans[0], 'plan');
  return {
    variables: {
      family: family.id,
      familyNumber: family.number,
      familyName: family.name,
      plan: plan.id,
      goal: found(plan.goals[0], 'goal').id,
      youth: eldest.id,
      youthName: `${eldest.givenName} ${eldest.familyName}`,
      birthDate: eldest.birthDate,
      pupil: second.id,
      pupilName: `${second.givenName} ${second.familyName}`,
      pupilBirthDate: second.birthDate,
      siblings: twins.map(({ id }) => id),
      brin: cast.pupilSchool.brin,
      municipality: cast.municipality.code,
      region: cast.municipality.region,
      team: cast.team.id,
      director: cast.director.person,
      consortium: cast.living.consortium.id,
      referrer: cast.practice.id,
      referral: found(eldest.referrals[0], 'referral').id,
      trajectory: trajectory.id,
      waiting: found(second.waiting[0], 'waiting list entry').id,
      bridging: found(second.trajectories[0], 'bridging trajectory').id,
      allocation: found(trajectory.allocation, 'allocation').id,
      allocationContract: trajectory.contract.id,
      service: trajectory.service,
      on: today,
      need: { services: ['FAMILY_HOME'], expertises: ['MENTAL_HEALTH'], intensity: 'HEAVY', residenceType: 'FAMILY_HOME', age: 15, urgency: 'URGENT' },
    },
  };
}
