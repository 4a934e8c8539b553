import { family } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FamilyPlan } from '../plan/plan.type';
import { guestsOfMeetings, meetingsOfPlans } from './meeting.store';
import { Meeting, MeetingGuest } from './meeting.type';

/** The meetings of a plan. */
@Resolver(() => FamilyPlan)
export class MeetingsOfPlanResolver {
  @Shows('PLAN_STATUS')
  @FieldResolver(() => [Meeting], { nullable: true, description: 'Meetings, the latest first (overleggen).' })
  meetings(@Root() { id, familyId }: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Meeting[] | null> {
    return door.many(meetingsOfPlans, { key: id, of: family(familyId) }, info);
  }
}

/** Who comes to a meeting. */
@Resolver(() => Meeting)
export class GuestsOfMeetingResolver {
  @Shows('DIRECTION')
  @FieldResolver(() => [MeetingGuest], { nullable: true, description: 'Whom the family wants there (genodigden).' })
  guests(@Root() { id, familyId }: Meeting, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<MeetingGuest[] | null> {
    return id === null ? Promise.resolve(null) : door.many(guestsOfMeetings, { key: id, of: family(familyId) }, info);
  }
}
