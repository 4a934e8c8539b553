import { ChangeInput, Day, Theme, type ThemeName, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';
import { AbsenceKind } from './absence.type';

/** Absence to report. */
@InputType({ description: 'Absence of a pupil of the asker’s own school (verzuim).' })
export class ReportAbsenceInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The pupil (jeugdige).' })
  youth: string;

  @Field(() => AbsenceKind, { description: 'Kind of absence (verzuimsoort).' })
  kind: keyof typeof AbsenceKind;

  @Field(() => Int, { description: 'Hours missed, from 0 to 1000 (aantal uren).' })
  hours: number;

  @Field(() => Day, { nullable: true, description: 'Day of the signal; today if left out (datum).' })
  signalledOn?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the attendance officer was told (gemeld bij leerplicht).' })
  reportedToAttendanceOfficer: boolean;

  @Field(() => Theme, { defaultValue: 'SCHOOL', description: 'What it is about, by which signals are counted (thema).' })
  theme: ThemeName;
}
