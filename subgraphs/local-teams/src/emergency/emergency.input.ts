import { ChangeInput, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';
import { EmergencyVerdict } from './emergency.type';

/** To whom, and why. */
@InputType({ description: 'To which youth the emergency door is opened, and why (noodknop).' })
export class OpenEmergencyDoorInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => String, { description: 'Why it cannot wait, in 10 to 500 characters; the case director, the family and the privacy officer read it (reden).' })
  reason: string;
}

/** What the privacy officer finds. */
@InputType({ description: 'What the privacy officer finds of an emergency door (beoordeling).' })
export class AnswerEmergencyReviewInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  review: string;

  @Field(() => EmergencyVerdict, { description: 'Whether it was rightly opened (oordeel).' })
  verdict: keyof typeof EmergencyVerdict;

  @Field(() => String, { description: 'What the verdict rests on, in 1 to 2000 characters (bevindingen).' })
  findings: string;
}
