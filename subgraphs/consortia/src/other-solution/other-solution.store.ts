import { addDays } from '@ketengraaf/core';
import { reading, type Statement, youth } from '@ketengraaf/door';
import { OtherSolutionRow } from './other-solution.row';
import type { OtherSolution } from './other-solution.type';

const disclose = ({ id, kind, what, decidedByName, during, plannedUntil, outcome, version }: OtherSolutionRow): OtherSolution => ({
  id,
  kind,
  what,
  decidedByName,
  from: during.from ?? null,
  plannedUntil,
  endedOn: during.until ? addDays(during.until, -1) : null,
  outcome,
  version,
});

const OF_ALL = {
  row: OtherSolutionRow,
  classes: ['CARE_CONTENT'],
  // the reduced form of care content is the need for help, of which a solution is no part
  hasReducedForm: false,
  order: 'lower(t.during) desc, t.id',
  subjectOf: (row: OtherSolutionRow) => youth(row.youthId),
  disclose,
} as const;

/** The other solutions of trajectories, the latest first. */
export const solutionsOfTrajectories = reading<OtherSolutionRow, OtherSolution>({ ...OF_ALL, name: 'other_solutions_of_trajectories', by: 'trajectory' });

/** The other solutions for youths, the latest first, whichever the trajectory. */
export const solutionsOfYouths = reading<OtherSolutionRow, OtherSolution>({ ...OF_ALL, name: 'other_solutions_of_youths', by: 'youthId' });

/** Other solutions by their identifier. */
export const solutionsById = reading<OtherSolutionRow, OtherSolution>({ ...OF_ALL, name: 'other_solutions_by_id', by: 'id' });

/** When help began and ended, held as it is until the act is done. */
export const heldHelp: Statement = {
  name: 'held_help',
  text: `select t.started_on::text as "startedOn", t.ended_on::text as "endedOn" from consortia.trajectory t where t.id = $1 for update`,
};

/** Keeps a solution in the name of who asks, who treats here today; gives nothing where the asker does not. */
export const keepSolution: Statement = {
  name: 'keep_other_solution',
  text: `insert into consortia.other_solution (id, trajectory, organisation, youth_id, kind, what, decided_by, decided_by_name, during, planned_until)
select $1, $2, s.organisation, $4, $5, $6, s.id, s.name, daterange($7, null), $8 from app.staff s
where s.person = app.person() and s.organisation = $3 and s.role = 'CARE_PROFESSIONAL' and s.during @> app.today() returning id`,
};

/** Ends a solution on its last day, with what came of it. */
export const endSolution: Statement = {
  name: 'end_other_solution',
  text: `update consortia.other_solution set during = daterange(lower(during), $3, '[]'), outcome = $4, version = version + 1
where id = $1 and version = $2 returning id`,
};
