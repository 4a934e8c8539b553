import { reading, youth } from '@ketengraaf/door';
import { aboutYouthOrFamily } from '../plan/subject-of-plan';
import { SafetyAgreementRow, SafetyCheckRow, SafetyPlanRow, SafetyScoreRow, SafetySignatureRow } from './safety.row';
import type { SafetyAgreement, SafetyCheck, SafetyInstruction, SafetyPlan, SafetyScore, SafetySignature } from './safety.type';

// Reduced, safety is the instructions to the reader's organisation; the readings of the rest show nothing then.
const WHOLE_OR_NOTHING = { classes: ['SAFETY'] as const, hasReducedForm: false, subjectOf: aboutYouthOrFamily };

/** Looks at basic care and safety, the latest first. */
export const safetyChecksOfPlans = reading<SafetyCheckRow, SafetyCheck>({
  ...WHOLE_OR_NOTHING,
  name: 'safety_checks_of_plans',
  row: SafetyCheckRow,
  by: 'planId',
  order: 't.checked_on desc, t.recorded desc',
  disclose: ({ checkedOn, isSafe, extraActions }) => ({ checkedOn, isSafe, extraActions }),
});

/** What everybody thought of the safety, the latest first. */
export const safetyScoresOfPlans = reading<SafetyScoreRow, SafetyScore>({
  ...WHOLE_OR_NOTHING,
  name: 'safety_scores_of_plans',
  row: SafetyScoreRow,
  by: 'planId',
  order: 't.scored_on desc, t.scored_by, t.id',
  disclose: ({ scoredBy, score, scoredOn }) => ({ scoredBy, score, scoredOn }),
});

const disclosePlan = ({ id, familyId, youthId, agreedOn, reviewOn }: SafetyPlanRow): SafetyPlan => ({
  id,
  familyId,
  subjectYouthId: youthId,
  agreedOn,
  reviewOn,
});

/** The safety plan in force of each plan: at most one. */
export const safetyPlansOfPlans = reading<SafetyPlanRow, SafetyPlan>({
  ...WHOLE_OR_NOTHING,
  name: 'safety_plans_of_plans',
  row: SafetyPlanRow,
  by: 'planId',
  where: 't.replaced_on is null',
  disclose: disclosePlan,
});

/** What was agreed in safety plans, in the order it was written down. */
export const agreementsOfSafetyPlans = reading<SafetyAgreementRow, SafetyAgreement>({
  ...WHOLE_OR_NOTHING,
  name: 'agreements_of_safety_plans',
  row: SafetyAgreementRow,
  by: 'safetyPlanId',
  order: 't.position, t.id',
  disclose: ({ agreement, keptBy, keptByName }) => ({ agreement, keptBy, keptByName }),
});

/** Who signed safety plans, the first first. */
export const signaturesOfSafetyPlans = reading<SafetySignatureRow, SafetySignature>({
  ...WHOLE_OR_NOTHING,
  name: 'signatures_of_safety_plans',
  row: SafetySignatureRow,
  by: 'safetyPlanId',
  order: 't.signed_on, t.signer_name, t.id',
  disclose: ({ signer, signerName, manner, signedOn }) => ({ signer, signerName, manner, signedOn }),
});

const TO_THE_ASKER = 't.kept_by = app.organisation() and t.replaced_on is null';
const discloseInstruction = ({ agreement }: SafetyAgreementRow): SafetyInstruction => ({ agreement });

/** What plans' safety plans in force ask of the asker's organisation: the reduced form of the class. */
export const instructionsOfPlans = reading<SafetyAgreementRow, SafetyInstruction>({
  name: 'safety_instructions_of_plans',
  row: SafetyAgreementRow,
  by: 'planId',
  classes: ['SAFETY'],
  where: TO_THE_ASKER,
  order: 't.position, t.id',
  subjectOf: aboutYouthOrFamily,
  disclose: discloseInstruction,
});

/** What the safety plans in force of youths ask of the asker's organisation: the reduced form of the class. */
export const instructionsOfYouths = reading<SafetyAgreementRow, SafetyInstruction>({
  name: 'safety_instructions_of_youths',
  row: SafetyAgreementRow,
  by: 'youthId',
  classes: ['SAFETY'],
  where: TO_THE_ASKER,
  order: 't.position, t.id',
  subjectOf: ({ youthId }) => youth(youthId ?? ''),
  disclose: discloseInstruction,
});
