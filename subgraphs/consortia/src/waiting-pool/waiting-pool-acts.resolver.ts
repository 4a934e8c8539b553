import { youth } from '@ketengraaf/door';
import type { Context, Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { waitingById } from '../waiting/waiting.store';
import { WaitingListEntry } from '../waiting/waiting.type';
import { joinPooledWaitingList, leavePooledWaitingList } from './pool-wait';
import { PooledWaitInput } from './waiting-pool.input';
import { JoinPooledWaitingListOutcome, LeavePooledWaitingListOutcome, PoolChanged } from './waiting-pool.outcome';
import { POOL_CONSTRAINTS } from './waiting-pool.rules';

const INPUT = { description: 'Who, and which pool (invoer).' } as const;
const lowered = (input: PooledWaitInput): PooledWaitInput => ({ ...input, entry: input.entry.toLowerCase(), pool: input.pool.toLowerCase() });

/** Joining and leaving a pool of waiting lists. */
@Resolver(() => PoolChanged)
export class WaitingPoolActsResolver {
  @Mutation(() => JoinPooledWaitingListOutcome, {
    nullable: true,
    description: 'Puts who waits in a pool of waiting lists too (op gezamenlijke wachtlijst plaatsen).',
  })
  joinPooledWaitingList(@Arg('input', () => PooledWaitInput, INPUT) input: PooledWaitInput, @Ctx() context: Context): Promise<Outcome<PoolChanged>> {
    return context.change('joinPooledWaitingList', input, (room) => joinPooledWaitingList(room, lowered(input)), POOL_CONSTRAINTS);
  }

  @Mutation(() => LeavePooledWaitingListOutcome, { nullable: true, description: 'Takes who waits out of a pool (van gezamenlijke wachtlijst halen).' })
  leavePooledWaitingList(@Arg('input', () => PooledWaitInput, INPUT) input: PooledWaitInput, @Ctx() context: Context): Promise<Outcome<PoolChanged>> {
    return context.change('leavePooledWaitingList', input, (room) => leavePooledWaitingList(room, lowered(input)));
  }

  @FieldResolver(() => WaitingListEntry, { nullable: true, description: 'The place on the waiting list as it is now (plaats op de wachtlijst).' })
  entry(@Root() { entryId, youthId }: PoolChanged, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<WaitingListEntry | null> {
    return door.one(waitingById, { key: entryId, of: youth(youthId) }, info);
  }
}
