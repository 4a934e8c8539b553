import { type Context, type Outcome, Shows } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { adoptPlan, beginIntake, carryOutPlan, closePlan, evaluatePlan, finishIntake, openPlan, provideWrittenPlan, requestWrittenPlan } from './change-plan';
import { PLAN_CONSTRAINTS } from './plan.constraints';
import { AdoptPlanInput, ChangePlanInput, ClosePlanInput, EvaluatePlanInput, FinishIntakeInput, OnPlanInput, OpenPlanInput } from './plan.input';
import { INPUT, PlanChanged, PlanOutcome, text } from './plan.outcome';
import { plansById } from './plan.store';
import { FamilyPlan } from './plan.type';
import type { OnPlan } from './work-on-plan';

/** The plan, from its opening to its closing. */
@Resolver()
export class PlanActsResolver {
  @Mutation(() => PlanOutcome, { nullable: true, description: 'Opens the one plan of a family with its case director (plan openen).' })
  openPlan(@Arg('input', () => OpenPlanInput, INPUT) input: OpenPlanInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    text('title', input.title);
    return context.change('openPlan', input, (room) => openPlan(room, input), PLAN_CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Begins the intake (intake beginnen).' })
  beginIntake(@Arg('input', () => ChangePlanInput, INPUT) input: ChangePlanInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('beginIntake', input, (room) => beginIntake(room, input), PLAN_CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Finishes the intake, and plans the start meeting if that is known (intake afronden).' })
  finishIntake(@Arg('input', () => FinishIntakeInput, INPUT) input: FinishIntakeInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('finishIntake', input, (room) => finishIntake(room, input), PLAN_CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Adopts the plan as it was agreed at the start meeting (plan vaststellen).' })
  adoptPlan(@Arg('input', () => AdoptPlanInput, INPUT) input: AdoptPlanInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('adoptPlan', input, (room) => adoptPlan(room, input), PLAN_CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Carries the plan out, after its adoption or an evaluation (plan uitvoeren).' })
  carryOutPlan(@Arg('input', () => ChangePlanInput, INPUT) input: ChangePlanInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('carryOutPlan', input, (room) => carryOutPlan(room, input), PLAN_CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Evaluates the plan with the family (plan evalueren).' })
  evaluatePlan(@Arg('input', () => EvaluatePlanInput, INPUT) input: EvaluatePlanInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('evaluatePlan', input, (room) => evaluatePlan(room, input), PLAN_CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Closes the plan; who directed it reads on for two weeks (plan afsluiten).' })
  closePlan(@Arg('input', () => ClosePlanInput, INPUT) input: ClosePlanInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('closePlan', input, (room) => closePlan(room, input), PLAN_CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, {
    nullable: true,
    description: 'Asks for the plan on paper, due within fourteen days (plan op schrift vragen, Jeugdwet 4.1.3).',
  })
  requestWrittenPlan(@Arg('input', () => OnPlanInput, INPUT) input: OnPlanInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('requestWrittenPlan', input, (room) => requestWrittenPlan(room, input), PLAN_CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Records that the plan was given on paper (plan op schrift geven).' })
  provideWrittenPlan(@Arg('input', () => ChangePlanInput, INPUT) input: ChangePlanInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('provideWrittenPlan', input, (room) => provideWrittenPlan(room, input), PLAN_CONSTRAINTS);
  }
}

/** The plan after an act. */
@Resolver(() => PlanChanged)
export class PlanChangedResolver {
  @Shows('PLAN_STATUS')
  @FieldResolver(() => FamilyPlan, { nullable: true, description: 'The plan as it is since; null for who may not see it any more (gezinsplan).' })
  familyPlan(@Root() { planId }: PlanChanged, @Ctx() { door }: Context): Promise<FamilyPlan | null> {
    return door.find(plansById, planId);
  }
}
