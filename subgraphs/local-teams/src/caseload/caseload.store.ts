import { family, listing, type Statement } from '@ketengraaf/door';
import { FamilyPlanRow } from '../plan/plan.row';

// A family one is no longer involved with is refused row by row, so it is neither counted nor a place on a page.
const MINE = 't.case_director = app.person() and t.closed_on is null and t.family_id = any ((select facts.families_as($1))::uuid[])';
const ORDER = `(coalesce(t.next_evaluation_on, 'infinity'::date))`;

/** Where a family stands in a caseload. */
export interface CaseloadPlace {
  readonly familyId: string;
  readonly nextEvaluationOn: string | null;
}

/** Open plans the asker directs, the evaluation that is most overdue first; in the role $1 in force, from after a day ($2) and a family ($3). */
export const ownCaseload = listing<FamilyPlanRow, CaseloadPlace>({
  name: 'own_caseload',
  row: FamilyPlanRow,
  rest: `where ${MINE} and ($3::uuid is null or (${ORDER}, t.family_id) > (coalesce($2::date, 'infinity'), $3))
    order by ${ORDER}, t.family_id limit $4`,
  subjectOf: (row) => family(row.familyId),
  disclose: ({ familyId, nextEvaluationOn }) => ({ familyId, nextEvaluationOn }),
});

/** How many open plans the asker directs and is involved with in the role $1. */
export const countOwnCaseload: Statement = { name: 'count_own_caseload', text: `select count(*)::int as count from local_teams.family_plan t where ${MINE}` };
