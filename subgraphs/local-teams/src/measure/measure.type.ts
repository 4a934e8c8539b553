import { Day, enumOf, Instant, OPAQUE_ID, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Kinds of measures. */
export const MeasureKind = enumOf('MeasureKind', 'Kind of child protection measure (maatregel).', {
  SUPERVISION_ORDER: 'Supervision of a certified institution beside the parents (ondertoezichtstelling, BW 1:255).',
  GUARDIANSHIP: 'Guardianship of a certified institution instead of the parents (voogdij, BW 1:302).',
  YOUTH_PROBATION: 'Supervision by youth criminal law (jeugdreclassering).',
});

/** Why a measure ends before its time. */
export const MeasureEnd = enumOf('MeasureEnd', 'Why a measure ends before its time (reden van beëindiging).', {
  LIFTED: 'The court lifted it (opgeheven).',
  REPLACED: 'Another measure or institution takes its place (vervangen).',
  MISTAKEN: 'It was recorded by mistake (onterecht vastgelegd).',
});

/** A measure. */
@ObjectType({ description: 'Child protection measure that a certified institution carries out (kinderbeschermingsmaatregel).', simpleResolvers: true })
export class Measure {
  @Shows('MEASURE')
  @Field(() => ID, { nullable: true, description: OPAQUE_ID })
  id: string | null;

  @Shows('MEASURE')
  @Field(() => MeasureKind, { nullable: true, description: 'Kind (soort maatregel).' })
  kind: keyof typeof MeasureKind | null;

  @Shows('MEASURE')
  @Field(() => ID, { nullable: true, description: 'Certified institution that carries it out (gecertificeerde instelling).' })
  institution: string | null;

  @Shows('MEASURE')
  @Field(() => Instant, { nullable: true, description: 'From when (vanaf).' })
  from: Date | null;

  @Shows('MEASURE')
  @Field(() => Instant, { nullable: true, description: 'Until when; null where no end is known (tot).' })
  until: Date | null;

  @Shows('MEASURE')
  @Field(() => String, {
    nullable: true,
    description: 'Reference of the court order; null of what was known before it was recorded here (kenmerk van de beschikking).',
  })
  courtOrder: string | null;

  @Shows('MEASURE')
  @Field(() => Day, { nullable: true, description: 'Day of the court order (datum van de beschikking).' })
  orderedOn: string | null;
}
