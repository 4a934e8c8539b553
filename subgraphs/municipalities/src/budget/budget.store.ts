import { catalogue } from '@ketengraaf/door';
import { AnnualBudgetRow } from './budget.row';
import type { AnnualBudget } from './budget.type';

/** The budgets of municipalities, the latest year first; row-level security leaves only the asker's own. */
export const budgetsOfMunicipalities = catalogue<AnnualBudgetRow, AnnualBudget>({
  name: 'budgets_of_municipalities',
  row: AnnualBudgetRow,
  by: 'organisation',
  order: 't.year desc, t.contract',
  show: ({ id, year, amountCents, contract, organisation, version }) => ({
    id,
    year,
    amountCents,
    version,
    contractId: contract,
    municipalityCode: organisation,
  }),
});
