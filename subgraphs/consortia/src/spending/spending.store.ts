import { catalogue, type Statement } from '@ketengraaf/door';
import { SpendReportRow } from './spending.row';
import type { MonthSpent } from './spending.rules';

/** What was reported for a month, with the municipality it was for. */
export interface Report extends MonthSpent {
  readonly municipality: string;
}

/** What was reported for contracts, by month; row-level security leaves what is for the asker's municipality, or of its own consortium. */
export const reportsOfContracts = catalogue<SpendReportRow, Report>({
  name: 'reports_of_contracts',
  row: SpendReportRow,
  by: 'contractId',
  order: 't.month',
  show: ({ municipality, month, amountCents }) => ({ municipality, month, amountCents }),
});

/** What was reported for contracts by all their municipalities together, by month. */
export const spentOfContracts: Statement = {
  name: 'spent_of_contracts',
  text: 'select contract_id::text as key, month, amount_cents as "amountCents" from stats.spent($1::uuid[]) order by month',
};

/** One month of all municipalities. */
export interface TotalSpent extends MonthSpent {
  readonly key: string;
}
