import { family, youth } from '@ketengraaf/door';
import { type Context, partyName, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FamilyPlan } from '../plan/plan.type';
import { subjectOfPlan } from '../plan/subject-of-plan';
import { youthsById } from '../youth/youth.store';
import { Youth } from '../youth/youth.type';
import { isOverdue, openByParty } from './goal.rules';
import { actionsOfGoals, actionsOfPlans, goalsOfPlans, type SeenAction } from './goal.store';
import { Goal, OpenActions, PlanAction } from './goal.type';
import { ownersAsTold } from './owners-as-told';

/** Goals and actions of a plan, as far as each may be seen. */
@Resolver(() => FamilyPlan)
export class GoalsOfPlanResolver {
  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @FieldResolver(() => [Goal], { nullable: true, description: 'Goals by domain of life (doelen).' })
  goals(@Root() plan: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Goal[] | null> {
    return door.many(goalsOfPlans, { key: plan.id, of: subjectOfPlan(plan) }, info);
  }

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @FieldResolver(() => [PlanAction], { nullable: true, description: 'Actions, the first due first (acties).' })
  async actions(
    @Root() plan: FamilyPlan,
    @Arg('mine', () => Boolean, { defaultValue: false, description: 'Only those the organisation of the asker owns (eigen acties).' }) mine: boolean,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlanAction[] | null> {
    const about = subjectOfPlan(plan);
    const actions = await ownersAsTold(door, about, await door.many(actionsOfPlans, { key: plan.id, of: about }, info));
    return mine ? (actions?.filter(({ ownerOrganisation }) => ownerOrganisation === door.caller.organisation) ?? null) : actions;
  }

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @FieldResolver(() => [OpenActions], { nullable: true, description: 'What each party still has to do, as far as the asker may see (openstaande acties).' })
  async openActions(@Root() plan: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<OpenActions[] | null> {
    const [actions, { today }] = await Promise.all([door.many(actionsOfPlans, { key: plan.id, of: subjectOfPlan(plan) }, info), door.enter()]);
    if (!actions) return null;
    const toDo = actions.map(({ keptOwnerParty, keptState, dueOn }) => ({ ownerParty: keptOwnerParty, state: keptState, dueOn }));
    return openByParty(toDo, today).map(({ party, open, overdue }) => ({ party: partyName(party), open, overdue }));
  }
}

/** The actions under a goal, and whom it is about. */
@Resolver(() => Goal)
export class ActionsOfGoalResolver {
  @FieldResolver(() => Youth, { nullable: true })
  youth(@Root() { subjectYouthId }: Goal, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Youth | null> | null {
    return subjectYouthId === undefined ? null : door.one(youthsById, youth(subjectYouthId), info);
  }

  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @FieldResolver(() => [PlanAction], { nullable: true, description: 'Actions towards the goal, the first due first (acties).' })
  async actions(@Root() { id, familyId, subjectYouthId }: Goal, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<PlanAction[] | null> {
    const about = subjectYouthId ? youth(subjectYouthId) : family(familyId);
    return id === null ? null : ownersAsTold(door, about, await door.many(actionsOfGoals, { key: id, of: about }, info));
  }
}

/** What is computed of an action. */
@Resolver(() => PlanAction)
export class ActionResolver {
  @Shows('OTHER_GOALS', 'SCHOOL_GOALS')
  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it should have been done by now (over tijd).' })
  async isOverdue(@Root() { keptState, dueOn }: SeenAction, @Ctx() { door }: Context): Promise<boolean> {
    return isOverdue({ state: keptState, dueOn }, (await door.enter()).today);
  }
}
