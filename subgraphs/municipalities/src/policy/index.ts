import type { Word } from '@ketengraaf/subgraph';
import { ArrangementPolicyResolver, PolicyDocumentResolver } from './policy.resolver';
import { PolicyDecisionRow, PolicyDocumentRow } from './policy.row';
import { RecordPolicyDecisionResolver } from './record-decision.resolver';

/** Documents of policy, and what was decided on them. */
export const policy: Word = {
  rows: [PolicyDocumentRow, PolicyDecisionRow],
  resolvers: [ArrangementPolicyResolver, PolicyDocumentResolver, RecordPolicyDecisionResolver],
};
