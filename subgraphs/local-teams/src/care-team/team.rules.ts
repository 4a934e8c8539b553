import { addDays, type Day, type Party, type Role } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** As what somebody of which party joins a team. A director comes by handover, a school by the code of its pupil, a parent by authority. */
const JOINING: Readonly<Partial<Record<Role, readonly Party[]>>> = {
  CARE_PROFESSIONAL: ['consortia'],
  INTAKE_DESK: ['consortia'],
  BRIGADE_EXPERT: ['consortia'],
  REGIONAL_EXPERT: ['consortia', 'municipalities'],
  GENERAL_PRACTITIONER: ['referrers'],
  YOUTH_PHYSICIAN: ['referrers'],
  MEDICAL_SPECIALIST: ['referrers'],
  CERTIFIED_INSTITUTION_WORKER: ['referrers', 'consortia'],
  SAFE_HOME_WORKER: ['referrers', 'municipalities'],
  ATTENDANCE_OFFICER: ['municipalities'],
  ACCESS_DESK: ['municipalities'],
  CONFIDENTIAL_ADVISER: ['municipalities', 'consortia', 'local-teams'],
};

/** Who comes for a time: the mobile brigade and the regional experts, at most twelve weeks at a stretch. */
const FOR_A_TIME: readonly Role[] = ['BRIGADE_EXPERT', 'REGIONAL_EXPERT'];
const LONGEST_DAYS = 84;

/** Whether somebody of a party can join a team in a role. */
export function mayJoinAs(role: string, party: Party): Violation | undefined {
  const parties = Object.hasOwn(JOINING, role) ? (JOINING[role as Role] ?? []) : [];
  if (parties.includes(party)) return undefined;
  if (parties.length > 0)
    return { rule: 'role_fits_party', message: 'Deze rol hoort niet bij deze ketenpartij.', wouldSatisfy: `Kies ${parties.join(' of ')} voor deze rol.` };
  return {
    rule: 'role_joins_a_team',
    message: 'Met deze rol neemt niemand deel aan een team.',
    wouldSatisfy: `Kies een van ${Object.keys(JOINING).join(', ')}. Een regisseur komt door overdracht, een school met de koppelcode van de leerling.`,
  };
}

/** Whether somebody can be in the team until a day. */
export function mayStayUntil(role: string, until: Day | undefined, today: Day): Violation | undefined {
  if (until !== undefined && until < today)
    return { rule: 'involvement_ends_later', message: 'De laatste dag ligt voor vandaag.', wouldSatisfy: 'Kies vandaag of een latere dag.' };
  if (!FOR_A_TIME.includes(role as Role) || (until !== undefined && until <= addDays(today, LONGEST_DAYS))) return undefined;
  return {
    rule: 'experts_come_for_a_time',
    message: 'Deze deskundige neemt tijdelijk deel, ten hoogste twaalf weken.',
    wouldSatisfy: `Geef een laatste dag tot en met ${addDays(today, LONGEST_DAYS)}.`,
  };
}

/** What stands in the way of ending what does not run, or what ends by a handover. */
export const NOT_IN_TEAM: Violation = {
  rule: 'member_is_in_team',
  message: 'Deze deelname loopt niet, of is die van de regisseur.',
  wouldSatisfy: 'Kies iemand die nu in het team zit; de regie gaat over door overdracht.',
};

/** What the constraints of the facts say to who breaks them. */
export const CONSTRAINTS: Readonly<Record<string, Violation>> = {
  member_joins_once: {
    rule: 'member_joins_once',
    message: 'Deze persoon zit al in het team met deze rol.',
    wouldSatisfy: 'Beëindig de lopende deelname eerst.',
  },
};
