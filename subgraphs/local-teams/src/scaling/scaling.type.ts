import { Day, enumOf, Shows } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';
import type { CareLevel } from './scaling.rules';

/** Levels of help. */
export const CareLevelKind = enumOf<CareLevel>('CareLevel', 'How heavy the help is that a family has, from light to heavy (niveau van hulp).', {
  OWN_STRENGTH: 'The family manages with its own network (eigen kracht).',
  LOCAL_TEAM: 'With help of the local team (lokaal team).',
  SPECIALIST: 'With specialist help (specialistische jeugdhulp).',
  PRESSURE: 'Under pressure to accept help, as the last before a measure (drang).',
  COERCION: 'With a measure of the court (dwang).',
});

/** A move to another level of help. */
@ObjectType({ description: 'Move to a heavier or lighter level of help (opschalen, afschalen).', simpleResolvers: true })
export class Scaling {
  @Shows('OTHER_GOALS')
  @Field(() => CareLevelKind, { nullable: true, description: 'Level before (van).' })
  fromLevel: CareLevel | null;

  @Shows('OTHER_GOALS')
  @Field(() => CareLevelKind, { nullable: true, description: 'Level since (naar).' })
  toLevel: CareLevel | null;

  @Shows('OTHER_GOALS')
  @Field(() => String, { nullable: true, description: 'Why (reden).' })
  reason: string | null;

  @Shows('OTHER_GOALS')
  @Field(() => String, { nullable: true, description: 'Who decided (besluitnemer).' })
  decidedBy: string | null;

  @Shows('OTHER_GOALS')
  @Field(() => Day, { nullable: true, description: 'Day of the decision (besloten op).' })
  decidedOn: string | null;
}
