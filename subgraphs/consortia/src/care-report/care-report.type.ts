import { Day, enumOf, Instant, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** At what point of the help a report is written. */
export const CareReportKind = enumOf('CareReportKind', 'At what point of the help a report is written (soort verslag).', {
  INTAKE: 'At its beginning, what was found (intakeverslag).',
  PROGRESS: 'On the way, how it goes (voortgangsverslag).',
  CLOSING: 'At its end, what came of it (eindverslag).',
});

/** What was found and done in help. */
@ObjectType({
  description: 'What was found and done in help; corrected by a new report and never edited (zorginhoudelijk verslag).',
  simpleResolvers: true,
})
export class CareReport {
  @Shows('CARE_CONTENT')
  @Field(() => ID, { nullable: true, description: 'Identifier of the report (kenmerk).' })
  id: string | null;

  @Shows('CARE_CONTENT')
  @Field(() => CareReportKind, { nullable: true, description: 'At what point of the help (soort).' })
  kind: keyof typeof CareReportKind | null;

  @Shows('CARE_CONTENT')
  @Field(() => Day, { nullable: true, description: 'The day it is about (verslagdatum).' })
  on: string | null;

  @Shows('CARE_CONTENT')
  @Field(() => Instant, { nullable: true, description: 'When it was written (geschreven op).' })
  writtenAt: Date | null;

  @Shows('CARE_CONTENT')
  @Field(() => String, { nullable: true, description: 'Name of who treats and wrote it (opsteller).' })
  authorName: string | null;

  @Shows('CARE_CONTENT')
  @Field(() => String, { nullable: true, description: 'What was found and done (inhoud).' })
  content: string | null;

  @Shows('CARE_CONTENT')
  @Field(() => ID, { nullable: true, description: 'The report that it corrects, if any (vervangt).' })
  replaces: string | null;

  careProviderId: string;
}
