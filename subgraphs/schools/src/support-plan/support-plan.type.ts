import { Day, Shows } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** What a pupil needs at school, and what the school does about it. */
@ObjectType({ description: 'Plan of a school for a pupil who needs extra support (ontwikkelingsperspectief, OPP).', simpleResolvers: true })
export class EducationSupportPlan {
  @Shows('EDUCATION')
  @Field(() => ID, { nullable: true, description: 'Identifier of the plan (kenmerk).' })
  id: string | null;

  @Shows('EDUCATION')
  @Field(() => String, { nullable: true, description: 'School year, such as 2025-2026 (schooljaar).' })
  schoolYear: string | null;

  @Shows('EDUCATION')
  @Field(() => String, { nullable: true, description: 'Level the pupil is expected to leave with (uitstroomniveau).' })
  exitLevel: string | null;

  @Shows('EDUCATION')
  @Field(() => [String], { nullable: true, description: 'What the pupil needs in order to learn (ondersteuningsbehoeften).' })
  supportNeeds: string[] | null;

  @Shows('EDUCATION')
  @Field(() => String, { nullable: true, description: 'The plan in a few sentences (samenvatting).' })
  summary: string | null;

  @Shows('EDUCATION')
  @Field(() => Day, { nullable: true, description: 'Day the plan was adopted (vastgesteld op).' })
  adoptedOn: string | null;

  @Shows('EDUCATION')
  @Field(() => Day, { nullable: true, description: 'Day the parents consented to the action section (instemming handelingsdeel).' })
  actionSectionConsentOn: string | null;

  @Shows('EDUCATION')
  @Field(() => String, { nullable: true, description: 'Who consented to it, if that was recorded (ondertekend door).' })
  actionSectionSigner: string | null;

  @Shows('EDUCATION')
  @Field(() => Day, { nullable: true, description: 'Day the plan is evaluated next (evaluatiedatum).' })
  evaluationOn: string | null;

  @Shows('EDUCATION')
  @Field(() => Int, { nullable: true, description: 'Version of the plan, to be given when it is signed (versie).' })
  version: number | null;
}
