import type { Word } from '@ketengraaf/subgraph';
import { ArrangementPolicyResolver, PolicyDocumentResolver } from './policy.resolver';
import { PolicyDecisionRow, PolicyDocumentRow } from './policy.row';

/** Documents of policy, and what was decided on them. */
export const policy: Word = { rows: [PolicyDocumentRow, PolicyDecisionRow], resolvers: [ArrangementPolicyResolver, PolicyDocumentResolver] };
