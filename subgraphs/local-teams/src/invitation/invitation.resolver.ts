import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FamilyPlan } from '../plan/plan.type';
import { subjectOfPlan } from '../plan/subject-of-plan';
import { invitationsOfPlans } from './invitation.store';
import { MeetingInvitation } from './invitation.type';

/** Which schools were invited to meetings about a plan. */
@Resolver(() => FamilyPlan)
export class InvitationsOfPlanResolver {
  @Shows('PLAN_STATUS')
  @FieldResolver(() => [MeetingInvitation], { nullable: true, description: 'Invitations of schools to meetings, the latest meeting first (uitnodigingen).' })
  async invitations(@Root() plan: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<MeetingInvitation[] | null> {
    const found = await door.many(invitationsOfPlans, { key: plan.id, of: subjectOfPlan(plan) }, info);
    const named = async (one: MeetingInvitation) => ((await door.hidesAddress(youth(one.youthId))) ? { ...one, school: null, remark: null } : one);
    return found && Promise.all(found.map(named));
  }
}
