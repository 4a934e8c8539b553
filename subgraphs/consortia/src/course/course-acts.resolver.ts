import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { trajectoriesById } from '../trajectory/trajectory.store';
import { Trajectory } from '../trajectory/trajectory.type';
import { addContribution, changeContact, endBridgingCare, endContribution, endTrajectory, startBridgingCare, startTrajectory } from './course';
import {
  AddContributionInput,
  ChangeContactInput,
  EndContributionInput,
  EndTrajectoryInput,
  StartBridgingCareInput,
  StartTrajectoryInput,
} from './course.input';
import {
  AddContributionOutcome,
  ChangeContactOutcome,
  EndBridgingCareOutcome,
  EndContributionOutcome,
  EndTrajectoryOutcome,
  StartBridgingCareOutcome,
  StartTrajectoryOutcome,
  TrajectoryChanged,
} from './course.outcome';
import { COURSE_CONSTRAINTS } from './course.rules';

const INPUT = { description: 'Which help, and what of it (invoer).' } as const;
const IDS = ['entry', 'trajectory', 'contribution', 'contract', 'contact', 'careProvider'] as const;
const [SHORTEST, LONGEST] = [5, 300];

/** The same input with its identifiers in the form they are kept in. */
function lowered<Input extends Partial<Record<(typeof IDS)[number], string>>>(input: Input): Input {
  return { ...input, ...Object.fromEntries(IDS.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name].toLowerCase()]]))) };
}

/** Help as it goes. */
@Resolver(() => TrajectoryChanged)
export class CourseActsResolver {
  @Mutation(() => StartTrajectoryOutcome, { nullable: true, description: 'Begins the help somebody waited for (traject starten).' })
  startTrajectory(@Arg('input', () => StartTrajectoryInput, INPUT) input: StartTrajectoryInput, @Ctx() context: Context): Promise<Outcome<TrajectoryChanged>> {
    return context.change('startTrajectory', input, (room) => startTrajectory(room, lowered(input)), COURSE_CONSTRAINTS);
  }

  @Mutation(() => AddContributionOutcome, {
    nullable: true,
    description: 'Has a further member of the consortium do something within the help, without a new referral (bijdrage toevoegen).',
  })
  addContribution(@Arg('input', () => AddContributionInput, INPUT) input: AddContributionInput, @Ctx() context: Context): Promise<Outcome<TrajectoryChanged>> {
    return context.change('addContribution', input, (room) => addContribution(room, lowered(input)), COURSE_CONSTRAINTS);
  }

  @Mutation(() => EndContributionOutcome, { nullable: true, description: 'Ends what a member does within the help (bijdrage beëindigen).' })
  endContribution(@Arg('input', () => EndContributionInput, INPUT) input: EndContributionInput, @Ctx() context: Context): Promise<Outcome<TrajectoryChanged>> {
    return context.change('endContribution', input, (room) => endContribution(room, lowered(input)), COURSE_CONSTRAINTS);
  }

  @Mutation(() => ChangeContactOutcome, { nullable: true, description: 'Makes somebody else the one to speak to from today (aanspreekpunt wijzigen).' })
  async changeContact(@Arg('input', () => ChangeContactInput, INPUT) input: ChangeContactInput, @Ctx() context: Context): Promise<Outcome<TrajectoryChanged>> {
    const reason = input.reason.trim();
    if (reason.length < SHORTEST || reason.length > LONGEST) throw badUserInput(`reason must have ${SHORTEST} to ${LONGEST} characters, not ${reason.length}.`);
    return context.change('changeContact', input, (room) => changeContact(room, { ...lowered(input), reason }), COURSE_CONSTRAINTS);
  }

  @Mutation(() => StartBridgingCareOutcome, { nullable: true, description: 'Begins lighter help for who goes on waiting (overbruggingszorg starten).' })
  async startBridgingCare(
    @Arg('input', () => StartBridgingCareInput, INPUT) input: StartBridgingCareInput,
    @Ctx() context: Context,
  ): Promise<Outcome<TrajectoryChanged>> {
    const { weekCostCents } = input;
    if (!Number.isSafeInteger(weekCostCents) || weekCostCents < 0)
      throw badUserInput(`weekCostCents must be a whole number of at least 0, not ${weekCostCents}.`);
    return context.change('startBridgingCare', input, (room) => startBridgingCare(room, lowered(input)), COURSE_CONSTRAINTS);
  }

  @Mutation(() => EndBridgingCareOutcome, { nullable: true, description: 'Ends lighter help that bridged a wait (overbruggingszorg beëindigen).' })
  endBridgingCare(@Arg('input', () => EndTrajectoryInput, INPUT) input: EndTrajectoryInput, @Ctx() context: Context): Promise<Outcome<TrajectoryChanged>> {
    return context.change('endBridgingCare', input, (room) => endBridgingCare(room, lowered(input)), COURSE_CONSTRAINTS);
  }

  @Mutation(() => EndTrajectoryOutcome, { nullable: true, description: 'Ends help, with a reason (traject beëindigen).' })
  endTrajectory(@Arg('input', () => EndTrajectoryInput, INPUT) input: EndTrajectoryInput, @Ctx() context: Context): Promise<Outcome<TrajectoryChanged>> {
    return context.change('endTrajectory', input, (room) => endTrajectory(room, lowered(input)), COURSE_CONSTRAINTS);
  }

  @FieldResolver(() => Trajectory, { nullable: true, description: 'The trajectory as it is now (traject).' })
  trajectory(@Root() { trajectoryId, youthId }: TrajectoryChanged, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Trajectory | null> {
    return door.one(trajectoriesById, { key: trajectoryId, of: youth(youthId) }, info);
  }
}
