import type { Act } from '../act';
import { EMERGENCY_ROLES } from '../emergency';

/** Who is tied to a youth: the team, measures, authority, the emergency door (betrokkenheid). */
export const INVOLVEMENT_VERBS = {
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
