import { addDays, type Party, type Role } from '@ketengraaf/core';
import { later } from '../period';
import type { ReferrerKind } from '../scene/referrers';
import type { FamilyRecord, YouthRecord } from './record';
import type { Span } from './span';

/** Somebody, or a whole organisation (person null), directly involved in the care of a youth in a role, for a time. */
export interface Involvement extends Span {
  readonly party: Party;
  readonly organisation: string;
  readonly person: string | null;
  readonly role: Role;
}

const REFERRER_ROLES: Partial<Record<ReferrerKind, Role>> = { GENERAL_PRACTITIONER: 'GENERAL_PRACTITIONER', YOUTH_PHYSICIAN: 'YOUTH_PHYSICIAN' };

/** Who is or was involved with a youth, derived from what each party records; nobody is involved for no time at all. */
export function involvementsOf(family: FamilyRecord, youth: YouthRecord): Involvement[] {
  const all: Involvement[] = [];
  const add = (party: Party, organisation: string, person: string | null, role: Role, { from, to }: Span): void => {
    if (to === null || to > from) all.push({ party, organisation, person, role, from, to });
  };
  for (const plan of family.plans) {
    for (const { worker, from, to } of plan.directors)
      add('local-teams', family.team.id, worker.person, 'CASE_DIRECTOR', { from: later(from, youth.birthDate), to });
  }
  for (const { school, from, to } of youth.enrolments) {
    add('schools', school.brin, null, 'SCHOOL_COORDINATOR', { from: later(from, family.registeredOn), to });
  }
  for (const { referrer, referredOn, closedOn } of youth.referrals) {
    const role = REFERRER_ROLES[referrer.kind];
    if (role) add('referrers', referrer.id, null, role, { from: referredOn, to: closedOn });
  }
  for (const { consortium, appliedOn, left } of youth.waiting) {
    // once care starts the desk is involved through the trajectory
    add('consortia', consortium.id, null, 'INTAKE_DESK', { from: appliedOn, to: left ? left.on : null });
  }
  for (const { consortium, contract, treating, startedOn, ended, allocation } of youth.trajectories) {
    if (startedOn === null) continue;
    // a trajectory may be older than the consortium that took it over from a former provider
    const span = { from: later(startedOn, consortium.plan.since), to: ended ? addDays(ended.on, 1) : null };
    add('consortia', consortium.id, null, 'INTAKE_DESK', span);
    for (const worker of treating) add('consortia', consortium.id, worker.person, 'CARE_PROFESSIONAL', span);
    if (allocation && contract.plan.financing !== 'TASK_BASED')
      add('municipalities', allocation.municipality, null, 'ACCESS_DESK', { from: allocation.decidedOn, to: span.to });
  }
  return all;
}
