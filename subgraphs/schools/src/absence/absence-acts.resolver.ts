import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { INPUT, type PupilChanged, PupilOutcome } from '../enrolment/pupil.outcome';
import { ReportAbsenceInput } from './absence.input';
import { reportAbsence } from './report-absence';

const MOST_HOURS = 1_000;

/** Absence of a pupil. */
@Resolver()
export class AbsenceActsResolver {
  @Mutation(() => PupilOutcome, { nullable: true, description: 'Signals absence of a pupil of the own school (verzuim melden).' })
  reportAbsence(@Arg('input', () => ReportAbsenceInput, INPUT) input: ReportAbsenceInput, @Ctx() context: Context): Promise<Outcome<PupilChanged>> {
    if (input.hours < 0 || input.hours > MOST_HOURS) throw badUserInput(`hours must be from 0 to ${MOST_HOURS}, not ${input.hours}.`);
    return context.change('reportAbsence', input, (room) => reportAbsence(room, { ...input, youth: input.youth.toLowerCase() }));
  }
}
