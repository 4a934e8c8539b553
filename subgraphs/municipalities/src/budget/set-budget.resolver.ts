import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { textGiven } from '../text-given';
import { BUDGET_CONSTRAINTS, setAnnualBudget } from './set-budget';
import { type AnnualBudgetSet, SetAnnualBudgetInput, SetAnnualBudgetOutcome } from './set-budget.type';

/** Setting budgets. */
@Resolver()
export class SetAnnualBudgetResolver {
  @Mutation(() => SetAnnualBudgetOutcome, {
    nullable: true,
    description: 'Sets what one’s own municipality has for a contract in a year, or changes it with a reason (jaarbudget vaststellen).',
  })
  setAnnualBudget(
    @Arg('input', () => SetAnnualBudgetInput, { description: 'Which budget (invoer).' }) input: SetAnnualBudgetInput,
    @Ctx() context: Context,
  ): Promise<Outcome<AnnualBudgetSet>> {
    const { year, amountCents } = input;
    if (year < 2015 || year > 2100) throw badUserInput(`year must be a year from 2015 to 2100, not ${year}.`);
    if (!Number.isSafeInteger(amountCents) || amountCents < 0) throw badUserInput('amountCents must be a whole number of cents, 0 or more.');
    const reason = input.reason ? textGiven('reason', input.reason) : null;
    const contract = input.contract.toLowerCase();
    return context.change('setAnnualBudget', input, (room) => setAnnualBudget(room, { ...input, contract, reason }), BUDGET_CONSTRAINTS);
  }
}
