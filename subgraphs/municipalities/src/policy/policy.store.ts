import { catalogue } from '@ketengraaf/door';
import { PolicyDecisionRow, PolicyDocumentRow } from './policy.row';
import type { PolicyDecision, PolicyDocument } from './policy.type';

const showDocument = ({ id, kind, title, during, carriesOut, source }: PolicyDocumentRow): PolicyDocument => ({
  id,
  kind,
  title,
  from: during.from ?? null,
  until: during.until ?? null,
  source,
  carriesOutId: carriesOut,
});

/** Documents by their identifier. */
export const documentsById = catalogue<PolicyDocumentRow, PolicyDocument>({ name: 'documents_by_id', row: PolicyDocumentRow, by: 'id', show: showDocument });

/** The documents of arrangements, the latest first. */
export const documentsOfArrangements = catalogue<PolicyDocumentRow, PolicyDocument>({
  name: 'documents_of_arrangements',
  row: PolicyDocumentRow,
  by: 'arrangement',
  order: 'lower(t.during) desc, t.title',
  show: showDocument,
});

/** The decisions on documents, in order of time. */
export const decisionsOnDocuments = catalogue<PolicyDecisionRow, PolicyDecision>({
  name: 'decisions_on_documents',
  row: PolicyDecisionRow,
  by: 'document',
  order: 't.decided_on nulls first, t.body',
  show: ({ body, decidedOn, outcome, support, dissent, source }) => ({ body, decidedOn, outcome, support, dissent, source }),
});
