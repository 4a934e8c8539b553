import type { Word } from '@ketengraaf/subgraph';
import { SafetyOfPlanResolver, SafetyOfYouthResolver, SafetyPlanResolver } from './safety.resolver';
import { SafetyAgreementRow, SafetyCheckRow, SafetyPlanRow, SafetyScoreRow, SafetySignatureRow } from './safety.row';
import { SafetyActsResolver } from './safety-acts.resolver';

/** Safety: looks at it, what everybody thinks of it, and the safety plan with its signatures. */
export const safety: Word = {
  rows: [SafetyCheckRow, SafetyScoreRow, SafetyPlanRow, SafetyAgreementRow, SafetySignatureRow],
  resolvers: [SafetyOfPlanResolver, SafetyPlanResolver, SafetyOfYouthResolver, SafetyActsResolver],
};
