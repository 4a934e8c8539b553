import { ChangeInput, Day, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';

/** Something a pupil needs at school. */
@InputType({ description: 'What a pupil needs in order to learn (ondersteuningsbehoefte).' })
export class RecordSupportNeedInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The pupil (jeugdige).' })
  youth: string;

  @Field(() => String, { description: 'School year, such as 2025-2026 (schooljaar).' })
  schoolYear: string;

  @Field(() => String, { description: 'The need, at most 200 characters (ondersteuningsbehoefte).' })
  need: string;

  @Field(() => String, { nullable: true, description: 'Level the pupil is expected to leave with; a plan that is new says so (uitstroomniveau).' })
  exitLevel?: string | null;

  @Field(() => String, { nullable: true, description: 'The plan in a few sentences; a plan that is new says so (samenvatting).' })
  summary?: string | null;

  @Field(() => Day, { nullable: true, description: 'Day the plan is evaluated next; as it was if left out (evaluatiedatum).' })
  evaluationOn?: string | null;
}

/** An action section to consent to. */
@InputType({ description: 'Action section that is consented to (te ondertekenen handelingsdeel).' })
export class SignActionPartInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  plan: string;

  @Field(() => Int, { description: 'The version that was read (versie).' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Who signed on paper, where the school records that; at most 200 characters (ondertekend door).' })
  signer?: string | null;
}
