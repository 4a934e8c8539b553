import type { Statement } from '@ketengraaf/door';

/** Budgets of a year under some arrangements, added up apart for who takes part fully and who takes part only partly. */
export const budgetTotals: Statement = {
  name: 'budget_totals',
  text: 'select partly, municipalities, amount_cents as "amountCents" from stats.budget_totals($1::uuid[], $2)',
};

/** One of the sums. */
export interface TotalRow {
  readonly partly: boolean;
  readonly municipalities: readonly string[];
  readonly amountCents: number;
}

/** What was allocated in the year of budgets under their contracts, by unit. */
export const allocatedOfBudgets: Statement = {
  name: 'allocated_of_budgets',
  text: 'select budget::text as key, unit, youths, volume from stats.allocated($1::uuid[]) order by youths desc, unit',
};

/** What was allocated in one unit. */
export interface AllocatedRow {
  readonly key: string;
  readonly unit: string | null;
  readonly youths: number;
  readonly volume: number | null;
}
