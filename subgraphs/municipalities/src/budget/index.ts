import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { AnnualBudgetResolver, MunicipalityBudgetResolver } from './budget.resolver';
import { AnnualBudgetRow } from './budget.row';
import { SetAnnualBudgetResolver } from './set-budget.resolver';
import { BudgetAllocatedResolver, RegionBudgetResolver } from './totals.resolver';

/** Budgets by year, without any client. */
export const budget: Word = {
  rows: [AnnualBudgetRow],
  resolvers: [MunicipalityBudgetResolver, AnnualBudgetResolver, RegionBudgetResolver, BudgetAllocatedResolver, SetAnnualBudgetResolver],
  // who names a budget learns nothing of it: its fields come by way of its municipality
  references: { AnnualBudget: uuidStub },
};
