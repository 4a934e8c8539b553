import { youth } from '@ketengraaf/door';
import type { Context, Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { EndAlternativeAtHomeInput, ReportAlternativeAtHomeInput } from './alternative.input';
import { AlternativeChanged, EndAlternativeAtHomeOutcome, ReportAlternativeAtHomeOutcome } from './alternative.outcome';
import { ALTERNATIVE_CONSTRAINTS } from './alternative.rules';
import { alternativesById } from './alternative.store';
import { AlternativeAtHome } from './alternative.type';
import { endAlternativeAtHome, reportAlternativeAtHome } from './report-alternative';

const INPUT = { description: 'What to do (invoer).' } as const;

/** Help at home instead of residence, from its start to its end. */
@Resolver(() => AlternativeChanged)
export class AlternativeActsResolver {
  @Mutation(() => ReportAlternativeAtHomeOutcome, {
    nullable: true,
    description: 'Reports help at home instead of residence (alternatief voor verblijf melden).',
  })
  reportAlternativeAtHome(
    @Arg('input', () => ReportAlternativeAtHomeInput, INPUT) input: ReportAlternativeAtHomeInput,
    @Ctx() context: Context,
  ): Promise<Outcome<AlternativeChanged>> {
    const reported = { ...input, trajectory: input.trajectory.toLowerCase() };
    return context.change('reportAlternativeAtHome', input, (room) => reportAlternativeAtHome(room, reported), ALTERNATIVE_CONSTRAINTS);
  }

  @Mutation(() => EndAlternativeAtHomeOutcome, { nullable: true, description: 'Says that it is over, and whether it held (alternatief beëindigen).' })
  endAlternativeAtHome(
    @Arg('input', () => EndAlternativeAtHomeInput, INPUT) input: EndAlternativeAtHomeInput,
    @Ctx() context: Context,
  ): Promise<Outcome<AlternativeChanged>> {
    const ended = { ...input, alternative: input.alternative.toLowerCase() };
    return context.change('endAlternativeAtHome', input, (room) => endAlternativeAtHome(room, ended), ALTERNATIVE_CONSTRAINTS);
  }

  @FieldResolver(() => AlternativeAtHome, { nullable: true, description: 'The alternative as it is now (alternatief).' })
  alternative(
    @Root() { alternativeId, youthId }: AlternativeChanged,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AlternativeAtHome | null> {
    return door.one(alternativesById, { key: alternativeId, of: youth(youthId) }, info);
  }
}
