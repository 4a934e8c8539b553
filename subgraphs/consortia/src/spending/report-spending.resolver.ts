import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { CONSTRAINTS, reportSpending } from './report-spending';
import { ReportSpendingInput, ReportSpendingOutcome, type SpendingReported } from './report-spending.type';

/** Reports of what was spent. */
@Resolver()
export class ReportSpendingResolver {
  @Mutation(() => ReportSpendingOutcome, { nullable: true, description: 'Reports, or corrects, what was spent in a month (besteding rapporteren).' })
  reportSpending(
    @Arg('input', () => ReportSpendingInput, { description: 'What to report (invoer).' }) input: ReportSpendingInput,
    @Ctx() context: Context,
  ): Promise<Outcome<SpendingReported>> {
    const { municipality, amountCents } = input;
    if (!/^GM\d{4}$/.test(municipality))
      throw badUserInput(`municipality must be GM and four digits, such as GM0935, not ${JSON.stringify(municipality.slice(0, 20))}.`);
    if (!Number.isSafeInteger(amountCents) || amountCents < 0) throw badUserInput('amountCents must be a whole number of cents, 0 or more.');
    return context.change('reportSpending', input, (room) => reportSpending(room, { ...input, contract: input.contract.toLowerCase() }), CONSTRAINTS);
  }
}
