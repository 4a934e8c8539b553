import { ChangeInput, Day, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';
import { CareReportKind } from './care-report.type';

/** What to report. */
@InputType({ description: 'What to report, and about which help (te schrijven verslag).' })
export class WriteCareReportInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The trajectory it is about (traject).' })
  trajectory: string;

  @Field(() => Uuid, { description: 'The member for which the asker treats, which contributes on that day (jeugdhulpaanbieder).' })
  careProvider: string;

  @Field(() => CareReportKind, { description: 'At what point of the help (soort).' })
  kind: keyof typeof CareReportKind;

  @Field(() => Day, { description: 'The day it is about, today or before (verslagdatum).' })
  on: string;

  @Field(() => String, { description: 'What was found and done, in 20 to 10000 characters (inhoud).' })
  content: string;

  @Field(() => Uuid, { nullable: true, description: 'The report that this one corrects; that stays to be read (vervangt).' })
  replaces?: string | null;
}
