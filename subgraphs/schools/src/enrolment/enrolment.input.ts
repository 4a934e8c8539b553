import { ChangeInput, Day, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType } from 'type-graphql';

/** A pupil to enrol. */
@InputType({ description: 'Pupil to enrol at the asker’s own school (in te schrijven leerling).' })
export class EnrolPupilInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The pupil, known by the code of the case director (jeugdige).' })
  youth: string;

  @Field(() => String, { description: 'Name in the register of the school, at most 200 characters (naam leerling).' })
  pupilName: string;

  @Field(() => String, { description: 'Group or year, at most 40 characters (groep, leerjaar).' })
  grade: string;

  @Field(() => Day, { description: 'First day at the school (inschrijfdatum).' })
  from: string;
}

/** A pupil that goes to another school. */
@InputType({ description: 'Pupil of the asker’s own school that goes to another (van school wisselende leerling).' })
export class MoveToSchoolInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The pupil (jeugdige).' })
  youth: string;

  @Field(() => ID, { description: 'BRIN code of the other school (BRIN).' })
  school: string;

  @Field(() => String, { description: 'Group or year there, at most 40 characters (groep, leerjaar).' })
  grade: string;

  @Field(() => Day, { description: 'First day at the other school (overstapdatum).' })
  on: string;
}
