import { ageOn, type Day } from '@ketengraaf/core';
import { familyOf } from '../family/family';
import type { FamilyRecord, YouthRecord } from '../family/record';
import type { Region } from '../regions';
import { type Scene, sceneOf } from '../scene/scene';

/** Where a family is wished: in which municipality of which region's world, of how many families on which day. */
export interface FamilyWish {
  readonly region: Region;
  readonly today: Day;
  readonly families: number;
  readonly municipality: string;
}

/** A family that gets light help and has no plan and no case director, with the seed of a world in which it lives. */
export interface FamilyWithoutPlan {
  readonly seed: string;
  readonly scene: Scene;
  readonly family: FamilyRecord;
  /** Twelve to fifteen years old: asked besides the parents, and not yet alone. */
  readonly youth: YouthRecord;
}

const MOST_SEEDS = 5_000;

/** Finds the first seed whose world has such a family, with two parents who both have undisputed authority; the same wish gives the same family. */
export function familyWithoutPlan({ region, today, families, municipality }: FamilyWish): FamilyWithoutPlan {
  const scene = sceneOf(region, today, families);
  for (let attempt = 1; attempt <= MOST_SEEDS; attempt++) {
    const seed = `begin-${attempt}`;
    for (let index = 2; index <= families; index++) {
      const family = familyOf(scene, seed, index);
      const youth = family.youths[0];
      if (youth && family.team.municipality.code === municipality && hasNoPlan(family) && isHelpedAtHome(youth, today)) return { seed, scene, family, youth };
    }
  }
  throw new Error(`no world of ${families} families in ${region} has a family without a plan in ${municipality}`);
}

function hasNoPlan({ plans, members }: FamilyRecord): boolean {
  return plans.length === 0 && members.every(({ secretAddress }) => !secretAddress);
}

function isHelpedAtHome({ birthDate, authorities, enrolments, referrals, trajectories, withoutBsn }: YouthRecord, today: Day): boolean {
  const age = ageOn(birthDate, today);
  const [help] = trajectories;
  const isAtSchool = enrolments.some(({ school, to }) => to === null && school.coordinators.length > 0);
  const hasTwoParents = authorities.length === 2 && authorities.every(({ disputed }) => !disputed);
  const isReferred = referrals.length === 1 && referrals[0]?.referrer.kind === 'GENERAL_PRACTITIONER';
  return age >= 12 && age <= 15 && !withoutBsn && isAtSchool && hasTwoParents && isReferred && help?.state === 'RUNNING' && help.service === 'AMBULATORY';
}
