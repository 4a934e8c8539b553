import { badUserInput, type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { FrameworkContract } from '../trajectory/trajectory.type';
import { type MonthSpent, outlookOf } from './spending.rules';
import { reportsOfContracts, spentOfContracts, type TotalSpent } from './spending.store';
import { AnnualBudget, Spending } from './spending.type';

function spendingOf(year: number, budgetCents: number | null, reports: readonly MonthSpent[]): Spending {
  const { missing, ...outlook } = outlookOf(year, budgetCents, reports);
  const months = reports.filter(({ month }) => month.startsWith(`${year}-`)).map(({ month, amountCents }) => ({ month, amountCents }));
  return { ...outlook, months, missing: [...missing] };
}

/** What was spent of a municipality's budget. */
@Resolver(() => AnnualBudget)
export class BudgetSpendingResolver {
  @Shows('BUDGET')
  @Directive('@requires(fields: "year amountCents contractId municipalityCode")')
  @FieldResolver(() => Spending, { nullable: true, description: 'What was spent of it, as contractors reported it; without any youth (besteding).' })
  async spending(
    @Root() { year, amountCents, contractId, municipalityCode }: AnnualBudget,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Spending | null> {
    if (!door.mayCount('BUDGET', info) || year === null || contractId === null || municipalityCode !== door.caller.organisation) return null;
    const reports = await door.entries(reportsOfContracts, contractId);
    return spendingOf(
      year,
      amountCents,
      reports.filter(({ municipality }) => municipality === municipalityCode),
    );
  }
}

/** What was spent under a contract. */
@Resolver(() => FrameworkContract)
export class ContractSpendingResolver {
  @FieldResolver(() => Spending, {
    nullable: true,
    description: 'What was spent under it in a year by all its municipalities together; null but for who manages contracts or money (besteding).',
  })
  async spending(
    @Root() { id }: FrameworkContract,
    @Arg('year', () => Int, { description: 'The year (begrotingsjaar).' }) year: number,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Spending | null> {
    if (year < 2015 || year > 2100) throw badUserInput(`year must be a year from 2015 to 2100, not ${year}.`);
    return door.mayCount('BUDGET', info) ? spendingOf(year, null, await door.rowsFor<TotalSpent>(spentOfContracts, id, [])) : null;
  }
}
