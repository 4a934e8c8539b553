import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FamilyPlan } from '../plan/plan.type';
import { aboutYouthOrFamily, subjectOfPlan } from '../plan/subject-of-plan';
import { Youth } from '../youth/youth.type';
import {
  agreementsOfSafetyPlans,
  instructionsOfPlans,
  instructionsOfYouths,
  safetyChecksOfPlans,
  safetyPlansOfPlans,
  safetyScoresOfPlans,
  signaturesOfSafetyPlans,
} from './safety.store';
import { SafetyAgreement, SafetyCheck, SafetyInstruction, SafetyPlan, SafetyScore, SafetySignature } from './safety.type';

/** Safety in a plan. */
@Resolver(() => FamilyPlan)
export class SafetyOfPlanResolver {
  @Shows('SAFETY')
  @FieldResolver(() => [SafetyCheck], { nullable: true, description: 'Looks at basic care and safety, the latest first (basiszorg en veiligheid).' })
  safetyChecks(@Root() plan: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<SafetyCheck[] | null> {
    return door.many(safetyChecksOfPlans, { key: plan.id, of: subjectOfPlan(plan) }, info);
  }

  @Shows('SAFETY')
  @FieldResolver(() => [SafetyScore], { nullable: true, description: 'How safe everybody thought it was, the latest first (veiligheidsschaal).' })
  safetyScores(@Root() plan: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<SafetyScore[] | null> {
    return door.many(safetyScoresOfPlans, { key: plan.id, of: subjectOfPlan(plan) }, info);
  }

  @Shows('SAFETY')
  @FieldResolver(() => SafetyPlan, { nullable: true, description: 'The safety plan in force (veiligheidsplan).' })
  safetyPlan(@Root() plan: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<SafetyPlan | null> {
    return door.one(safetyPlansOfPlans, { key: plan.id, of: subjectOfPlan(plan) }, info);
  }

  @Shows('SAFETY')
  @FieldResolver(() => [SafetyInstruction], { nullable: true, description: 'What the safety plan asks of the asker (veiligheidsinstructies).' })
  safetyInstructions(@Root() plan: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<SafetyInstruction[] | null> {
    return door.many(instructionsOfPlans, { key: plan.id, of: subjectOfPlan(plan) }, info);
  }
}

/** What a safety plan says, and who signed it. */
@Resolver(() => SafetyPlan)
export class SafetyPlanResolver {
  @Shows('SAFETY')
  @FieldResolver(() => [SafetyAgreement], { nullable: true, description: 'What was agreed (veiligheidsafspraken).' })
  agreements(@Root() plan: SafetyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<SafetyAgreement[] | null> {
    return plan.id === null ? Promise.resolve(null) : door.many(agreementsOfSafetyPlans, { key: plan.id, of: subjectOf(plan) }, info);
  }

  @Shows('SAFETY')
  @FieldResolver(() => [SafetySignature], { nullable: true, description: 'Who of the family signed it (handtekeningen).' })
  signatures(@Root() plan: SafetyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<SafetySignature[] | null> {
    return plan.id === null ? Promise.resolve(null) : door.many(signaturesOfSafetyPlans, { key: plan.id, of: subjectOf(plan) }, info);
  }
}

/** What is asked of a school or a practice for one youth. */
@Resolver(() => Youth)
export class SafetyOfYouthResolver {
  @Shows('SAFETY')
  @FieldResolver(() => [SafetyInstruction], {
    nullable: true,
    description: 'What the safety plan asks of the asker for this youth, such as who may collect the child (veiligheidsinstructies).',
  })
  safetyInstructions(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<SafetyInstruction[] | null> {
    return door.many(instructionsOfYouths, youth(id), info);
  }
}

const subjectOf = ({ familyId, subjectYouthId }: SafetyPlan) => aboutYouthOrFamily({ familyId, youthId: subjectYouthId });
