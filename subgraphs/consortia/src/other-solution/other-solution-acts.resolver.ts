import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { beginOtherSolution, endOtherSolution } from './other-solution';
import { BeginOtherSolutionInput, EndOtherSolutionInput } from './other-solution.input';
import { BeginOtherSolutionOutcome, EndOtherSolutionOutcome, OtherSolutionChanged } from './other-solution.outcome';
import { solutionsById } from './other-solution.store';
import { OtherSolution } from './other-solution.type';

const INPUT = { description: 'What to do (invoer).' } as const;
const [SHORTEST, LONGEST] = [10, 1000];

/** What no product code names, from its beginning to its end. */
@Resolver(() => OtherSolutionChanged)
export class OtherSolutionActsResolver {
  @Mutation(() => BeginOtherSolutionOutcome, {
    nullable: true,
    description: 'Begins something within help that no product code names, which the consortium alone decides (andere oplossing beginnen).',
  })
  async beginOtherSolution(
    @Arg('input', () => BeginOtherSolutionInput, INPUT) input: BeginOtherSolutionInput,
    @Ctx() context: Context,
  ): Promise<Outcome<OtherSolutionChanged>> {
    const what = input.what.trim();
    // characters as the database counts them
    const { length } = [...what];
    if (length < SHORTEST || length > LONGEST) throw badUserInput(`what must have ${SHORTEST} to ${LONGEST} characters, not ${length}.`);
    const begun = { ...input, what, trajectory: input.trajectory.toLowerCase() };
    return context.change('beginOtherSolution', input, (room) => beginOtherSolution(room, begun));
  }

  @Mutation(() => EndOtherSolutionOutcome, { nullable: true, description: 'Says that it is over, and what came of it (andere oplossing beëindigen).' })
  endOtherSolution(
    @Arg('input', () => EndOtherSolutionInput, INPUT) input: EndOtherSolutionInput,
    @Ctx() context: Context,
  ): Promise<Outcome<OtherSolutionChanged>> {
    const ended = { ...input, solution: input.solution.toLowerCase() };
    return context.change('endOtherSolution', input, (room) => endOtherSolution(room, ended));
  }

  @FieldResolver(() => OtherSolution, { nullable: true, description: 'The solution as it is now (andere oplossing).' })
  solution(@Root() { solutionId, youthId }: OtherSolutionChanged, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<OtherSolution | null> {
    return door.one(solutionsById, { key: solutionId, of: youth(youthId) }, info);
  }
}
