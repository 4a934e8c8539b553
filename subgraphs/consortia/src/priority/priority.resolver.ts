import type { Urgency } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { type Context, Shows, UrgencyLevel } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { WaitingListEntry } from '../waiting/waiting.type';
import { PRIORITY_RULES, urgencyThatCounts } from './priority.rules';
import { judgementsOfEntries } from './priority.store';
import { PriorityJudgement, PriorityRule } from './priority.type';

/** Who goes first, by which rules, and where a person judged otherwise. */
@Resolver(() => WaitingListEntry)
export class PriorityResolver {
  @Query(() => [PriorityRule], { description: 'The rules of who goes first (voorrangsregels).' })
  priorityRules(): readonly PriorityRule[] {
    return PRIORITY_RULES;
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => UrgencyLevel, { nullable: true, description: 'The urgency that counts: what a person judged, or else that of the referral (voorrang).' })
  priority(@Root() { urgency, judgedUrgency }: WaitingListEntry): Urgency | null {
    return urgency === null ? null : urgencyThatCounts({ urgency, judgedUrgency });
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => [PriorityJudgement], { nullable: true, description: 'Where persons judged otherwise than the rules, the latest first (afwijkingen).' })
  priorityJudgements(
    @Root() { id, youthId }: WaitingListEntry,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PriorityJudgement[] | null> | null {
    return id === null ? null : door.many(judgementsOfEntries, { key: id, of: youth(youthId) }, info);
  }
}
