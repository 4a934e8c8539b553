import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { isBrin } from '../school/school.rules';
import { enrolPupil, moveToSchool } from './change-enrolment';
import { EnrolPupilInput, MoveToSchoolInput } from './enrolment.input';
import { ENROLMENT_CONSTRAINTS } from './enrolment.rules';
import { Youth } from './enrolment.type';
import { INPUT, PupilChanged, PupilOutcome, said } from './pupil.outcome';

/** Enrolling a pupil, and its move to another school. */
@Resolver(() => PupilChanged)
export class EnrolmentActsResolver {
  @Mutation(() => PupilOutcome, { nullable: true, description: 'Enrols a pupil at the own school (leerling inschrijven).' })
  enrolPupil(@Arg('input', () => EnrolPupilInput, INPUT) input: EnrolPupilInput, @Ctx() context: Context): Promise<Outcome<PupilChanged>> {
    const pupil = {
      ...input,
      youth: input.youth.toLowerCase(),
      pupilName: said('pupilName', input.pupilName, 200),
      grade: said('grade', input.grade, 40),
    };
    return context.change('enrolPupil', input, (room) => enrolPupil(room, pupil), ENROLMENT_CONSTRAINTS);
  }

  @Mutation(() => PupilOutcome, {
    nullable: true,
    description: 'Moves a pupil of the own school to another, on the day it begins there (overstap naar een andere school).',
  })
  moveToSchool(@Arg('input', () => MoveToSchoolInput, INPUT) input: MoveToSchoolInput, @Ctx() context: Context): Promise<Outcome<PupilChanged>> {
    if (!isBrin(input.school)) throw badUserInput('school must be two digits and two capitals, such as 12AB.');
    const move = { ...input, youth: input.youth.toLowerCase(), grade: said('grade', input.grade, 40) };
    return context.change('moveToSchool', input, (room) => moveToSchool(room, move), ENROLMENT_CONSTRAINTS);
  }

  @FieldResolver(() => Youth, { nullable: true, description: 'The pupil (leerling).' })
  youth(@Root() { youthId }: PupilChanged): Youth {
    return { id: youthId };
  }
}
