import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { waitingById } from '../waiting/waiting.store';
import { WaitingListEntry } from '../waiting/waiting.type';
import { overridePriority } from './override-priority';
import { OverridePriorityInput } from './priority.input';
import { OverridePriorityOutcome, PriorityJudged } from './priority.outcome';

const [SHORTEST_REASON, LONGEST_REASON] = [10, 500];

/** Judging otherwise than the rules. */
@Resolver(() => PriorityJudged)
export class PriorityActsResolver {
  @Mutation(() => OverridePriorityOutcome, {
    nullable: true,
    description: 'Puts somebody before or after the rules of priority do, with a reason (afwijken van voorrang).',
  })
  overridePriority(
    @Arg('input', () => OverridePriorityInput, { description: 'Whom, how and why (invoer).' }) input: OverridePriorityInput,
    @Ctx() context: Context,
  ): Promise<Outcome<PriorityJudged>> {
    const reason = input.reason.trim();
    if (reason.length < SHORTEST_REASON || reason.length > LONGEST_REASON)
      throw badUserInput(`reason must have ${SHORTEST_REASON} to ${LONGEST_REASON} characters, not ${reason.length}.`);
    return context.change('overridePriority', input, (room) => overridePriority(room, { ...input, entry: input.entry.toLowerCase(), reason }));
  }

  @FieldResolver(() => WaitingListEntry, { nullable: true, description: 'The place on the waiting list as it is now (plaats op de wachtlijst).' })
  entry(@Root() { entryId, youthId }: PriorityJudged, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<WaitingListEntry | null> {
    return door.one(waitingById, { key: entryId, of: youth(youthId) }, info);
  }
}
