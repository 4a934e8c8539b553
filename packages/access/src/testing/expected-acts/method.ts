import type { METHOD_VERBS } from '../../verbs/method';

const DIRECTOR = { INVOLVED_KEEPER: 'CASE_DIRECTOR' };
const DIRECTOR_OR_LEAD = { INVOLVED_KEEPER: 'CASE_DIRECTOR', KEEPER: 'TEAM_LEAD' };
const DIRECTOR_OR_FAMILY = { INVOLVED_KEEPER: 'CASE_DIRECTOR', SELF: 'YOUTH', PARENT: 'CUSTODIAL_PARENT' };

/** By each tie the roles, and nobody else by any tie. */
export const EXPECTED_METHOD: Readonly<Record<keyof typeof METHOD_VERBS, Readonly<Record<string, string>>>> = {
  openPlan: DIRECTOR_OR_LEAD,
  checkSafety: DIRECTOR,
  beginIntake: DIRECTOR,
  finishIntake: DIRECTOR,
  offerFamilyGroupPlan: DIRECTOR,
  recordFamilyGroupPlanOutcome: DIRECTOR,
  requestWrittenPlan: DIRECTOR_OR_FAMILY,
  provideWrittenPlan: DIRECTOR,
  recordStrengthOrWorry: DIRECTOR,
  planMeeting: DIRECTOR,
  holdMeeting: DIRECTOR,
  inviteToMeeting: DIRECTOR,
  answerInvitation: { INVOLVED: 'SCHOOL_COORDINATOR' },
  scoreSafety: DIRECTOR,
  agreeSafetyPlan: DIRECTOR,
  signSafetyPlan: DIRECTOR_OR_FAMILY,
  addGoal: DIRECTOR,
  settleGoal: DIRECTOR,
  addAction: DIRECTOR,
  moveAction: DIRECTOR,
  reportProgress: {
    INVOLVED:
      'CASE_DIRECTOR CARE_PROFESSIONAL INTAKE_DESK BRIGADE_EXPERT REGIONAL_EXPERT GENERAL_PRACTITIONER YOUTH_PHYSICIAN MEDICAL_SPECIALIST CERTIFIED_INSTITUTION_WORKER SCHOOL_COORDINATOR ACCESS_DESK',
  },
  adoptPlan: DIRECTOR,
  carryOutPlan: DIRECTOR,
  evaluatePlan: DIRECTOR,
  scaleUp: DIRECTOR,
  scaleDown: DIRECTOR,
  handOverDirection: DIRECTOR_OR_LEAD,
  assignProcessDirector: DIRECTOR_OR_LEAD,
  assignCaseCoordinator: DIRECTOR_OR_LEAD,
  closePlan: DIRECTOR,
  startAftercare: DIRECTOR,
  endAftercare: DIRECTOR,
};
