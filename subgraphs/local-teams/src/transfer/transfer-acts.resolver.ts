import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { PLAN_CONSTRAINTS } from '../plan/plan.constraints';
import { INPUT, PlanOutcome, text } from '../plan/plan.outcome';
import type { OnPlan } from '../plan/work-on-plan';
import { receiveTransfer, transferToTeam } from './transfer';
import { ReceiveTransferInput, TransferToTeamInput } from './transfer.input';

const OPEN = {
  rule: 'plan_is_open',
  message: 'Het plan is intussen afgesloten of bij een ander team.',
  wouldSatisfy: 'Overleg met het team dat het gezin overdraagt.',
};
const CONSTRAINTS = { ...PLAN_CONSTRAINTS, what_is_transferred_is_open: OPEN };

/** Giving a family to another team, and receiving it there. */
@Resolver()
export class TransferActsResolver {
  @Mutation(() => PlanOutcome, {
    nullable: true,
    description: 'Offers a family and its plan to another local team from a day; that team receives it (overdragen aan een ander team).',
  })
  transferToTeam(@Arg('input', () => TransferToTeamInput, INPUT) input: TransferToTeamInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    text('reason', input.reason);
    return context.change('transferToTeam', input, (room) => transferToTeam(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, {
    nullable: true,
    description: 'Receives a family for the own team, which keeps and directs from then on; the team before reads until the plan is closed (gezin ontvangen).',
  })
  receiveTransfer(@Arg('input', () => ReceiveTransferInput, INPUT) input: ReceiveTransferInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('receiveTransfer', input, (room) => receiveTransfer(room, input), CONSTRAINTS);
  }
}
