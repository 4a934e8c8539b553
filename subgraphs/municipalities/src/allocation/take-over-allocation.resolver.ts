import { youth } from '@ketengraaf/door';
import type { Context, Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { allocationsById } from './allocation.store';
import { Allocation, Youth } from './allocation.type';
import { takeOverAllocation } from './take-over-allocation';
import { TAKEOVER_CONSTRAINTS } from './take-over-allocation.rules';
import { AllocationTakenOver, TakeOverAllocationInput, TakeOverAllocationOutcome } from './take-over-allocation.type';

/** Taking over what another municipality allocated. */
@Resolver(() => AllocationTakenOver)
export class TakeOverAllocationResolver {
  @Mutation(() => TakeOverAllocationOutcome, {
    nullable: true,
    description: 'Allocates anew what another municipality had allocated to a youth who moved; that ends on the same day (toewijzing overnemen).',
  })
  takeOverAllocation(
    @Arg('input', () => TakeOverAllocationInput, { description: 'What is taken over, and from when (invoer).' }) input: TakeOverAllocationInput,
    @Ctx() context: Context,
  ): Promise<Outcome<AllocationTakenOver>> {
    const takeover = { ...input, allocation: input.allocation.toLowerCase(), contract: input.contract.toLowerCase() };
    return context.change('takeOverAllocation', input, (room) => takeOverAllocation(room, takeover), TAKEOVER_CONSTRAINTS);
  }

  @FieldResolver(() => Allocation, { nullable: true, description: 'The new allocation (nieuwe toewijzing).' })
  allocation(@Root() { id, youthId }: AllocationTakenOver, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Allocation | null> {
    return door.one(allocationsById, { key: id, of: youth(youthId) }, info);
  }

  @FieldResolver(() => Youth, { nullable: true, description: 'Whom it is about (jeugdige).' })
  youth(@Root() { youthId }: AllocationTakenOver): Youth {
    return { id: youthId };
  }
}
