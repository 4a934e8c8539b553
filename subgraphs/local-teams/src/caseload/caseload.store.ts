import { family, listing, type Statement } from '@ketengraaf/door';
import { FamilyPlanRow } from '../plan/plan.row';

const MINE = 't.case_director = app.person() and t.closed_on is null';
const ORDER = `(coalesce(t.next_evaluation_on, 'infinity'::date))`;

/** Where a family stands in a caseload. */
export interface CaseloadPlace {
  readonly familyId: string;
  readonly nextEvaluationOn: string | null;
}

/** Open plans the asker directs, the evaluation that is most overdue first; from after a day ($1) and a family ($2). */
export const ownCaseload = listing<FamilyPlanRow, CaseloadPlace>({
  name: 'own_caseload',
  row: FamilyPlanRow,
  rest: `where ${MINE} and ($2::uuid is null or (${ORDER}, t.family_id) > (coalesce($1::date, 'infinity'), $2))
    order by ${ORDER}, t.family_id limit $3`,
  subjectOf: (row) => family(row.familyId),
  disclose: ({ familyId, nextEvaluationOn }) => ({ familyId, nextEvaluationOn }),
});

/** How many open plans the asker directs. */
export const countOwnCaseload: Statement = { name: 'count_own_caseload', text: `select count(*)::int as count from local_teams.family_plan t where ${MINE}` };
