import type { Act } from '../act';
import { EMERGENCY_ROLES } from '../emergency';

/** Who is tied to a youth: the team, measures, authority, the emergency door (betrokkenheid). */
export const INVOLVEMENT_VERBS = {
  joinTeam: {
    party: 'local-teams',
    dataClass: 'DIRECTION',
    action: 'C',
    does: 'adds somebody to the team around a youth, experts for a time (toevoegen aan het team)',
    by: { INVOLVED: ['CASE_DIRECTOR'] },
  },
  leaveTeam: {
    party: 'local-teams',
    dataClass: 'DIRECTION',
    action: 'U',
    does: 'ends the involvement of a member of the team (uit het team halen)',
    by: { INVOLVED: ['CASE_DIRECTOR'] },
  },
  openEmergencyDoor: {
    party: 'local-teams',
    dataClass: 'DIRECTION',
    action: 'C',
    does: 'opens the emergency door to a youth for four hours, with a reason (noodknop)',
    by: { EMERGENCY: EMERGENCY_ROLES },
  },
  answerEmergencyReview: {
    party: 'local-teams',
    dataClass: 'ACCESS_LOG',
    action: 'U',
    does: 'says whether opening the emergency door was right; if not, it closes (beoordeling noodtoegang)',
    by: { KEEPER: ['PRIVACY_OFFICER'] },
  },
} as const satisfies Readonly<Record<string, Act>>;
