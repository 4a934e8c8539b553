import { SMALLEST_CELL } from '@ketengraaf/access';
import type { Door } from '@ketengraaf/door';
import { badUserInput, type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { arrangementsOf } from '../cooperation/cooperation.resolver';
import { municipalitiesByCode } from '../municipality/municipality.store';
import { YouthCareRegion } from '../region/region.type';
import { AllocatedUnits } from './allocated.type';
import { AnnualBudget } from './budget.type';
import { type AllocatedRow, allocatedOfBudgets, budgetTotals, type TotalRow } from './totals.store';
import { type BudgetTotal, RegionBudgetTotals } from './totals.type';

async function totalOf(rows: readonly TotalRow[], door: Door): Promise<BudgetTotal> {
  const found = await Promise.all(rows.flatMap(({ municipalities }) => municipalities.map((code) => door.entry(municipalitiesByCode, code))));
  return { amountCents: rows.reduce((sum, { amountCents }) => sum + amountCents, 0), municipalities: found.filter((one) => one !== null) };
}

/** The budgets of a region. */
@Resolver(() => YouthCareRegion)
export class RegionBudgetResolver {
  @FieldResolver(() => RegionBudgetTotals, {
    nullable: true,
    description: 'Its budgets of a year with and without who takes part only partly; null but for who manages contracts or money (regiototalen).',
  })
  async budgetTotals(
    @Root() region: YouthCareRegion,
    @Arg('year', () => Int, { description: 'The year (begrotingsjaar).' }) year: number,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RegionBudgetTotals | null> {
    if (year < 2015 || year > 2100) throw badUserInput(`year must be a year from 2015 to 2100, not ${year}.`);
    if (!door.mayCount('BUDGET', info)) return null;
    const arrangements = await arrangementsOf(region, door);
    const rows = await door.rows<TotalRow>(budgetTotals, [arrangements.map(({ id }) => id), year]);
    const [all, withoutPartial, partial] = await Promise.all([
      totalOf(rows, door),
      totalOf(
        rows.filter(({ partly }) => !partly),
        door,
      ),
      totalOf(
        rows.filter(({ partly }) => partly),
        door,
      ),
    ]);
    return { year, all, withoutPartial, partial };
  }
}

/** What was allocated beside a budget. */
@Resolver(() => AnnualBudget)
export class BudgetAllocatedResolver {
  @Shows('BUDGET')
  @FieldResolver(() => [AllocatedUnits], {
    nullable: true,
    description: 'What was allocated that year under its contract, by unit; nothing for a task-based contract, which allocates nothing (toegewezen volumes).',
  })
  async allocated(@Root() { id }: AnnualBudget, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<AllocatedUnits[] | null> {
    if (!door.mayCount('ALLOCATION', info)) return null;
    const rows = await door.rowsFor<AllocatedRow>(allocatedOfBudgets, id, []);
    return rows.filter(({ youths }) => youths >= SMALLEST_CELL).map(({ unit, youths, volume }) => ({ unit, youths, volume }));
  }
}
