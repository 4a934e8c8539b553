import { addDays, type Day, type Role, uuidOf } from '@ketengraaf/core';
import { workerName } from '../names';
import { randomOf } from '../random';

/** Somebody employed by an organisation in one role (medewerker). */
export interface Worker {
  /** The person of the token. */
  readonly person: string;
  /** The row in the party's staff. */
  readonly staff: string;
  readonly name: string;
  readonly role: Role;
  readonly from: Day;
  /** The first day no longer employed; null for who works there today. */
  readonly to: Day | null;
}

/** The n-th worker of an organisation in a role: the same person in every world of the region. */
export function workerOf(organisation: string, role: Role, index: number, to: Day | null = null): Worker {
  const random = randomOf('worker', organisation, role, index);
  return {
    person: uuidOf('person', organisation, role, index),
    staff: uuidOf('staff', organisation, role, index),
    name: workerName(random),
    role,
    from: addDays('2016-01-01', random.below(1800)),
    to,
  };
}

/** A number of workers of an organisation in a role. */
export function workersOf(organisation: string, role: Role, count: number): Worker[] {
  return Array.from({ length: count }, (_, index) => workerOf(organisation, role, index));
}
