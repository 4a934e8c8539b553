import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { contractsById } from '../contract/contract.store';
import { FrameworkContract } from '../contract/contract.type';
import { Municipality } from '../municipality/municipality.type';
import { budgetsOfMunicipalities } from './budget.store';
import { AnnualBudget } from './budget.type';

/** The budgets of one's own municipality. */
@Resolver(() => Municipality)
export class MunicipalityBudgetResolver {
  @FieldResolver(() => [AnnualBudget], { nullable: true, description: 'Its budgets, the latest year first; null but for its own staff (jaarbudgetten).' })
  async annualBudgets(
    @Root() { code }: Municipality,
    @Arg('year', () => Int, { nullable: true, description: 'One year only; all if left out (begrotingsjaar).' }) year: number | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AnnualBudget[] | null> {
    const { employer } = await door.enter();
    if (!(await door.mayList('BUDGET', info)) || code !== employer) return null;
    const budgets = await door.entries(budgetsOfMunicipalities, code);
    return budgets.filter((budget) => (year ?? budget.year) === budget.year);
  }
}

/** The contract of a budget. */
@Resolver(() => AnnualBudget)
export class AnnualBudgetResolver {
  @Shows('BUDGET')
  @FieldResolver(() => FrameworkContract, { nullable: true, description: 'The contract it is for (raamcontract).' })
  async contract(@Root() { contractId }: AnnualBudget, @Ctx() { door }: Context): Promise<FrameworkContract | null> {
    return contractId === null ? null : door.entry(contractsById, contractId);
  }
}
