import type { INVOLVEMENT_VERBS } from '../../verbs/involvement';

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_INVOLVEMENT: Readonly<Record<keyof typeof INVOLVEMENT_VERBS, Readonly<Record<string, string>>>> = {
  joinTeam: { INVOLVED: 'CASE_DIRECTOR' },
  leaveTeam: { INVOLVED: 'CASE_DIRECTOR' },
  openEmergencyDoor: {
    EMERGENCY:
      'CASE_DIRECTOR CARE_PROFESSIONAL BRIGADE_EXPERT GENERAL_PRACTITIONER YOUTH_PHYSICIAN MEDICAL_SPECIALIST CERTIFIED_INSTITUTION_WORKER SAFE_HOME_WORKER',
  },
  answerEmergencyReview: { KEEPER: 'PRIVACY_OFFICER' },
};
