import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { contractsById } from '../contract/contract.store';
import { FrameworkContract } from '../contract/contract.type';
import { textGiven } from '../text-given';
import { agreeContinuity, CONTINUITY_CONSTRAINTS } from './agree-continuity';
import { AgreeContinuityInput, AgreeContinuityOutcome, ContinuityAgreed } from './agree-continuity.type';

/** Agreeing on continuity. */
@Resolver(() => ContinuityAgreed)
export class AgreeContinuityResolver {
  @Mutation(() => AgreeContinuityOutcome, { nullable: true, description: 'Agrees how help that runs goes on after a contract (zorgcontinuïteit afspreken).' })
  agreeContinuity(
    @Arg('input', () => AgreeContinuityInput, { description: 'What was agreed (invoer).' }) input: AgreeContinuityInput,
    @Ctx() context: Context,
  ): Promise<Outcome<ContinuityAgreed>> {
    const [terms, source] = [textGiven('terms', input.terms), textGiven('source', input.source)];
    const [contract, successor] = [input.contract.toLowerCase(), input.successor?.toLowerCase() ?? null];
    return context.change('agreeContinuity', input, (room) => agreeContinuity(room, { ...input, contract, successor, terms, source }), CONTINUITY_CONSTRAINTS);
  }

  @FieldResolver(() => FrameworkContract, { nullable: true, description: 'The contract as it is now (raamcontract).' })
  contract(@Root() { contractId }: ContinuityAgreed, @Ctx() { door }: Context): Promise<FrameworkContract | null> {
    return door.entry(contractsById, contractId);
  }
}
