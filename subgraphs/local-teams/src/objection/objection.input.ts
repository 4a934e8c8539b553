import { ChangeInput, Instant, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { ObjectionArticle, ObjectionDecision } from './objection.type';

/** Who objects to what. */
@InputType({ description: 'An objection to sharing, or its restriction (bezwaar of beperking).' })
export class RecordObjectionInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => ObjectionArticle, { description: 'What is asked for (recht).' })
  article: keyof typeof ObjectionArticle;

  @Field(() => ID, { nullable: true, description: 'Sharing with which organisation; with all if left out (organisatie).' })
  against?: string | null;

  @Field(() => String, { nullable: true, description: 'Sharing of which class, such as PLAN_STATUS or EDUCATION; of all if left out (gegevensklasse).' })
  dataClass?: string | null;

  @Field(() => String, { description: 'Why, in 10 to 1000 characters (reden).' })
  reason: string;

  @Field(() => Uuid, { nullable: true, description: 'Who objects, where a case director records it; citizens speak for themselves (wie).' })
  objectedBy?: string | null;
}

/** Which objection is withdrawn. */
@InputType({ description: 'Objection that is withdrawn by who made it (intrekking).' })
export class WithdrawObjectionInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  objection: string;
}

/** What is decided about it. */
@InputType({ description: 'What is decided about an objection, and why (besluit).' })
export class DecideObjectionInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  objection: string;

  @Field(() => ObjectionDecision, { description: 'What is decided (besluit).' })
  decision: keyof typeof ObjectionDecision;

  @Field(() => String, { description: 'What that rests on, in 10 to 2000 characters; the family reads it (motivering).' })
  grounds: string;

  @Field(() => Instant, {
    nullable: true,
    description: 'When who objected was told that the restriction will be lifted; needed unless it stays (vooraf gemeld op).',
  })
  toldAt?: Date | null;
}
