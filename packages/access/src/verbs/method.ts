import type { DataClass } from '@ketengraaf/core';
import type { Act } from '../act';

const DIRECTOR = { INVOLVED_KEEPER: ['CASE_DIRECTOR'] } as const;
const DIRECTOR_OR_LEAD = { ...DIRECTOR, KEEPER: ['TEAM_LEAD'] } as const;
const OWNERS_OF_ACTIONS = [
  ...['CASE_DIRECTOR', 'CARE_PROFESSIONAL', 'INTAKE_DESK', 'BRIGADE_EXPERT', 'REGIONAL_EXPERT', 'GENERAL_PRACTITIONER', 'YOUTH_PHYSICIAN'],
  ...['MEDICAL_SPECIALIST', 'CERTIFIED_INSTITUTION_WORKER', 'SCHOOL_COORDINATOR', 'ACCESS_DESK'],
] as const;

const made = <Of extends DataClass, By extends Act['by']>(does: string, dataClass: Of, by: By) =>
  ({ party: 'local-teams', dataClass, action: 'C', does, by }) as const;
const changed = <Of extends DataClass, By extends Act['by']>(does: string, dataClass: Of, by: By) =>
  ({ party: 'local-teams', dataClass, action: 'U', does, by }) as const;

/** The method of one family, one plan, one case director (werkwijze). Who is involved and no longer directs the plan is stopped by its rules. */
export const METHOD_VERBS = {
  openPlan: made('opens the one plan of a family (plan openen)', 'PLAN_STATUS', DIRECTOR_OR_LEAD),
  checkSafety: made('looks at basic care and safety (basiszorg en veiligheid checken)', 'SAFETY', DIRECTOR),
  beginIntake: changed('begins the intake (intake beginnen)', 'PLAN_STATUS', DIRECTOR),
  finishIntake: changed('finishes the intake (intake afronden)', 'PLAN_STATUS', DIRECTOR),
  offerFamilyGroupPlan: made('offers the family to draw up its own plan (familiegroepsplan aanbieden)', 'OTHER_GOALS', DIRECTOR),
  recordFamilyGroupPlanOutcome: changed('records what came of that offer (uitkomst familiegroepsplan vastleggen)', 'OTHER_GOALS', DIRECTOR),
  requestWrittenPlan: changed('asks for the plan on paper (plan op schrift vragen)', 'PLAN_STATUS', {
    ...DIRECTOR,
    SELF: ['YOUTH'],
    PARENT: ['CUSTODIAL_PARENT'],
  }),
  provideWrittenPlan: changed('gives the plan on paper (plan op schrift geven)', 'PLAN_STATUS', DIRECTOR),
  recordStrengthOrWorry: made('records a strength or worry (kracht of zorg vastleggen)', 'OTHER_GOALS', DIRECTOR),
  planMeeting: made('plans a meeting with whom the family wants there (overleg plannen)', 'PLAN_STATUS', DIRECTOR),
  holdMeeting: changed('records that a meeting was held, and who came (overleg houden)', 'PLAN_STATUS', DIRECTOR),
  inviteToMeeting: made('invites the school of a youth to a planned meeting (school uitnodigen)', 'PLAN_STATUS', DIRECTOR),
  answerInvitation: changed('answers an invitation for the own school (uitnodiging beantwoorden)', 'PLAN_STATUS', { INVOLVED: ['SCHOOL_COORDINATOR'] }),
  scoreSafety: made('records how safe somebody thinks it is (veiligheidsschaal scoren)', 'SAFETY', DIRECTOR),
  agreeSafetyPlan: made('agrees on a safety plan (veiligheidsplan afspreken)', 'SAFETY', DIRECTOR),
  signSafetyPlan: made('signs the safety plan, or records a signature on paper (veiligheidsplan ondertekenen)', 'SAFETY', {
    ...DIRECTOR,
    SELF: ['YOUTH'],
    PARENT: ['CUSTODIAL_PARENT'],
  }),
  addGoal: made('adds a goal (doel toevoegen)', 'OTHER_GOALS', DIRECTOR),
  settleGoal: changed('says how far a goal was reached (doel afronden)', 'OTHER_GOALS', DIRECTOR),
  addAction: made('adds an action with its one owner (actie toevoegen)', 'OTHER_GOALS', DIRECTOR),
  moveAction: changed('gives an action to another owner or day (actie overdragen)', 'OTHER_GOALS', DIRECTOR),
  reportProgress: changed('reports on an action of the own organisation (voortgang melden)', 'SCHOOL_GOALS', { INVOLVED: OWNERS_OF_ACTIONS }),
  adoptPlan: changed('adopts the plan (plan vaststellen)', 'PLAN_STATUS', DIRECTOR),
  carryOutPlan: changed('carries the plan out (plan uitvoeren)', 'PLAN_STATUS', DIRECTOR),
  evaluatePlan: made('evaluates the plan (plan evalueren)', 'PLAN_STATUS', DIRECTOR),
  scaleUp: made('scales up to heavier help (opschalen)', 'OTHER_GOALS', DIRECTOR),
  scaleDown: made('scales down to lighter help (afschalen)', 'OTHER_GOALS', DIRECTOR),
  handOverDirection: changed('hands the direction over to another (regie overdragen)', 'DIRECTION', DIRECTOR_OR_LEAD),
  assignProcessDirector: changed('assigns who guards the process (procesregisseur aanwijzen)', 'DIRECTION', DIRECTOR_OR_LEAD),
  assignCaseCoordinator: changed('assigns who coordinates the content (casusregisseur aanwijzen)', 'DIRECTION', DIRECTOR_OR_LEAD),
  closePlan: changed('closes the plan (plan afsluiten)', 'PLAN_STATUS', DIRECTOR),
  startAftercare: made('starts aftercare (nazorg starten)', 'PLAN_STATUS', DIRECTOR),
  endAftercare: changed('ends aftercare (nazorg beëindigen)', 'PLAN_STATUS', DIRECTOR),
} as const satisfies Readonly<Record<string, Act>>;
