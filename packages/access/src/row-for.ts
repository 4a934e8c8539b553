import { ageOn, type Day, type Role } from '@ketengraaf/core';
import type { Capacity } from './capacities';

/** Parental authority (gezag) or guardianship of the asker over the youth today; DISPUTED where all there is of it is disputed. */
export type Authority = 'HELD' | 'DISPUTED' | 'NONE';

/** Child protection measures (kinderbeschermingsmaatregelen). */
export type Measure = 'SUPERVISION_ORDER' | 'GUARDIANSHIP' | 'YOUTH_PROBATION';

/** What decides between rows of the matrix, at one instant. */
export interface Standing {
  /** The day it is in the Netherlands at the instant of asking. */
  readonly today: Day;
  /** Undefined where it is not known: then the stricter age is taken. */
  readonly birthDate: Day | undefined;
  readonly authority: Authority;
  /** The measures in force that the asker's organisation carries out. */
  readonly measures: readonly Measure[];
}

/**
 * The row of the matrix that holds for a role, by the facts of the instant: nothing is scheduled, rows change because time
 * did. Ages of 12 and 16: Jeugdwet 7.3.4, 7.3.5 and 7.3.15; measures: 7.3.11(4), which youth probation does not give.
 */
export function rowFor(role: Role, standing: Standing): Capacity {
  switch (role) {
    case 'YOUTH':
      return standing.birthDate === undefined || isYoungerThan(12, standing) ? 'YOUTH_UNDER_12' : 'YOUTH_12_AND_OVER';
    case 'CUSTODIAL_PARENT':
      if (standing.authority !== 'HELD') return 'PARENT_WITHOUT_AUTHORITY';
      if (isYoungerThan(12, standing)) return 'PARENT_OF_UNDER_12';
      return isYoungerThan(16, standing) ? 'PARENT_OF_12_TO_15' : 'PARENT_OF_16_AND_OVER';
    case 'CERTIFIED_INSTITUTION_WORKER':
      return standing.measures.some((kind) => kind !== 'YOUTH_PROBATION') ? 'INSTITUTION_WITH_MEASURE' : 'INSTITUTION_WITHOUT_MEASURE';
    case 'YOUTH_PHYSICIAN':
    case 'MEDICAL_SPECIALIST':
      return 'YOUTH_PHYSICIAN_OR_SPECIALIST';
    default:
      return role;
  }
}

/** Whether the youth is certainly younger than an age; who is of unknown age is not. */
export function isYoungerThan(age: number, { birthDate, today }: Pick<Standing, 'birthDate' | 'today'>): boolean {
  return birthDate !== undefined && ageOn(birthDate, today) < age;
}
