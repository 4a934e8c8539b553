import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { joinConsortium, leaveConsortium } from './membership';
import { JoinConsortiumInput, LeaveConsortiumInput } from './membership.input';
import { type ConsortiumJoined, type ConsortiumLeft, JoinConsortiumOutcome, LeaveConsortiumOutcome } from './membership.outcome';
import { MEMBERSHIP_CONSTRAINTS } from './membership.rules';

/** Members that come and go. */
@Resolver()
export class MembershipActsResolver {
  @Mutation(() => JoinConsortiumOutcome, { nullable: true, description: 'Lets a provider take part in one’s own consortium (toetreden).' })
  joinConsortium(
    @Arg('input', () => JoinConsortiumInput, { description: 'Who, from when (invoer).' }) input: JoinConsortiumInput,
    @Ctx() context: Context,
  ): Promise<Outcome<ConsortiumJoined>> {
    if (input.expertises.length === 0) throw badUserInput('expertises must name at least one.');
    const careProvider = input.careProvider.toLowerCase();
    return context.change('joinConsortium', input, (room) => joinConsortium(room, { ...input, careProvider }), MEMBERSHIP_CONSTRAINTS);
  }

  @Mutation(() => LeaveConsortiumOutcome, { nullable: true, description: 'Ends a provider’s part in one’s own consortium, with who helps on (uittreden).' })
  leaveConsortium(
    @Arg('input', () => LeaveConsortiumInput, { description: 'Who, when and why (invoer).' }) input: LeaveConsortiumInput,
    @Ctx() context: Context,
  ): Promise<Outcome<ConsortiumLeft>> {
    const [careProvider, successor] = [input.careProvider.toLowerCase(), input.successor?.toLowerCase() ?? null];
    return context.change('leaveConsortium', input, (room) => leaveConsortium(room, { ...input, careProvider, successor }));
  }
}
