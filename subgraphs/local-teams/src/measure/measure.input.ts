import { ChangeInput, Day, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';
import { MeasureEnd, MeasureKind } from './measure.type';

/** The measure that was imposed. */
@InputType({ description: 'A measure the court imposed on a youth (maatregel).' })
export class RecordMeasureInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => MeasureKind, { description: 'Kind (soort maatregel).' })
  kind: keyof typeof MeasureKind;

  @Field(() => Uuid, { description: 'Certified institution that carries it out (gecertificeerde instelling).' })
  institution: string;

  @Field(() => Day, { description: 'First day of it (vanaf).' })
  from: string;

  @Field(() => Day, {
    nullable: true,
    description: 'Last day of it; a supervision order has one, guardianship ends on the eighteenth birthday if none is given (tot en met).',
  })
  until?: string | null;

  @Field(() => String, { description: 'Reference of the court order, in 3 to 100 characters (kenmerk van de beschikking).' })
  courtOrder: string;

  @Field(() => Day, { description: 'Day of the court order (datum van de beschikking).' })
  orderedOn: string;
}

/** The measure that ends. */
@InputType({ description: 'A measure that ends before its time (einde maatregel).' })
export class EndMeasureInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => Uuid, { description: OPAQUE_ID })
  measure: string;

  @Field(() => MeasureEnd, { description: 'Why (reden).' })
  reason: keyof typeof MeasureEnd;
}
