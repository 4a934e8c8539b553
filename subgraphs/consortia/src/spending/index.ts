import type { Word } from '@ketengraaf/subgraph';
import { budgetAsTold } from './budget.reference';
import { ReportSpendingResolver } from './report-spending.resolver';
import { BudgetSpendingResolver, ContractSpendingResolver } from './spending.resolver';
import { SpendReportRow } from './spending.row';
import { AnnualBudget } from './spending.type';

/** What was spent, month by month, without any youth. */
export const spending: Word = {
  rows: [SpendReportRow],
  resolvers: [BudgetSpendingResolver, ContractSpendingResolver, ReportSpendingResolver],
  types: [AnnualBudget],
  references: { AnnualBudget: budgetAsTold },
};
