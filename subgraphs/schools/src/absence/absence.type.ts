import { Day, enumOf, Shows, Theme, type ThemeName } from '@ketengraaf/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

/** Kinds of absence. */
export const AbsenceKind = enumOf('AbsenceKind', 'Kind of absence (verzuimsoort).', {
  LATE: 'Comes late often (te laat).',
  UNAUTHORISED: 'Stays away without leave (ongeoorloofd verzuim).',
  SICK_OFTEN: 'Is reported ill often (ziekteverzuim).',
  OUT_OF_SCHOOL: 'Has not been at school for a long time (thuiszitter).',
});

/** A signal that a pupil was absent. */
@ObjectType({ description: 'Signal that a pupil was absent (verzuimsignaal).', simpleResolvers: true })
export class AbsenceSignal {
  @Shows('EDUCATION')
  @Field(() => Day, { nullable: true, description: 'Day of the signal (datum).' })
  signalledOn: string | null;

  @Shows('EDUCATION')
  @Field(() => AbsenceKind, { nullable: true, description: 'Kind of absence (verzuimsoort).' })
  kind: keyof typeof AbsenceKind | null;

  @Shows('EDUCATION')
  @Field(() => Int, { nullable: true, description: 'Hours missed (aantal uren).' })
  hours: number | null;

  @Shows('EDUCATION')
  @Field(() => Boolean, { nullable: true, description: 'Whether the attendance officer was told (gemeld bij leerplicht).' })
  reportedToAttendanceOfficer: boolean | null;

  @Shows('EDUCATION')
  @Field(() => Theme, { nullable: true, description: 'What it is about (thema).' })
  theme: ThemeName | null;
}
