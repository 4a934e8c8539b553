import type { DataClass, Role } from '@ketengraaf/core';

/** What the tie of an asker to a subject is called for as long as the emergency door (noodknop) stands open to that asker. */
export const EMERGENCY = 'EMERGENCY';

/** Who may open the emergency door: who helps or protects a youth, never who pays, buys, counts, supervises or runs the platform. */
export const EMERGENCY_ROLES = [
  'CASE_DIRECTOR',
  'CARE_PROFESSIONAL',
  'BRIGADE_EXPERT',
  'GENERAL_PRACTITIONER',
  'YOUTH_PHYSICIAN',
  'MEDICAL_SPECIALIST',
  'CERTIFIED_INSTITUTION_WORKER',
  'SAFE_HOME_WORKER',
] as const satisfies readonly Role[];

/** What stands behind it: what it takes to protect a youth tonight, and nothing else. */
export const EMERGENCY_CLASSES = [
  'IDENTITY',
  'DIRECTION',
  'PLAN_STATUS',
  'CARE_CONTENT',
  'SAFETY',
  'MEASURE',
  'TRAJECTORY',
] as const satisfies readonly DataClass[];

/** How long it stands open, in hours. */
export const EMERGENCY_HOURS = 4;

const ROLES: ReadonlySet<string> = new Set(EMERGENCY_ROLES);
const CLASSES: ReadonlySet<string> = new Set(EMERGENCY_CLASSES);

/** Whether a role is shown a class of data through the emergency door, as far as its row of the matrix goes. */
export function opensInEmergency(role: Role, dataClass: DataClass): boolean {
  return ROLES.has(role) && CLASSES.has(dataClass);
}
