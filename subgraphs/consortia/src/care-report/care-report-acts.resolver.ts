import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { WriteCareReportInput } from './care-report.input';
import { CareReportWritten, WriteCareReportOutcome } from './care-report.outcome';
import { REPORT_CONSTRAINTS } from './care-report.rules';
import { careReportsById } from './care-report.store';
import { CareReport } from './care-report.type';
import { writeCareReport } from './write-care-report';

const [SHORTEST, LONGEST] = [20, 10_000];

/** Reporting on help. */
@Resolver(() => CareReportWritten)
export class CareReportActsResolver {
  @Mutation(() => WriteCareReportOutcome, {
    nullable: true,
    description: 'Writes a report about help, for the member that gives it; one that corrects another names that (zorginhoudelijk verslag schrijven).',
  })
  async writeCareReport(
    @Arg('input', () => WriteCareReportInput, { description: 'What to report (invoer).' }) input: WriteCareReportInput,
    @Ctx() context: Context,
  ): Promise<Outcome<CareReportWritten>> {
    const content = input.content.trim();
    // characters as the database counts them
    const { length } = [...content];
    if (length < SHORTEST || length > LONGEST) throw badUserInput(`content must have ${SHORTEST} to ${LONGEST} characters, not ${length}.`);
    const [trajectory, careProvider, replaces] = [input.trajectory.toLowerCase(), input.careProvider.toLowerCase(), input.replaces?.toLowerCase() ?? null];
    return context.change(
      'writeCareReport',
      input,
      (room) => writeCareReport(room, { ...input, trajectory, careProvider, replaces, content }),
      REPORT_CONSTRAINTS,
    );
  }

  @FieldResolver(() => CareReport, { nullable: true, description: 'The report as it was written (verslag).' })
  report(@Root() { reportId, youthId }: CareReportWritten, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<CareReport | null> {
    return door.one(careReportsById, { key: reportId, of: youth(youthId) }, info);
  }
}
