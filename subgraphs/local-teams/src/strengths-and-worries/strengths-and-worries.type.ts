import { Day, enumOf, LifeDomainKind, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Kinds of what is said of how it goes. */
export const StrengthOrWorryKind = enumOf('StrengthOrWorryKind', 'What is said of how it goes in a family (krachten en zorgen).', {
  STRENGTH: 'Goes well (kracht).',
  WORRY: 'Is a worry (zorg).',
  COMPLICATION: 'Makes it more difficult (complicerende factor).',
  EARLIER_HELP: 'Was tried before, and how that went (eerdere hulp).',
});

/** A strength or worry. Both classes pass through these fields; a row has the class of its domain. */
@ObjectType({ description: 'Strength or worry of a family, in the words of who said it (krachten en zorgen).', simpleResolvers: true })
export class StrengthOrWorry {
  @Shows('OTHER_GOALS', 'SAFETY')
  @Field(() => ID, { nullable: true, description: 'Identifier (kenmerk).' })
  id: string | null;

  @Shows('OTHER_GOALS', 'SAFETY')
  @Field(() => StrengthOrWorryKind, { nullable: true, description: 'Whether it is a strength or a worry (soort).' })
  kind: keyof typeof StrengthOrWorryKind | null;

  @Shows('OTHER_GOALS', 'SAFETY')
  @Field(() => LifeDomainKind, { nullable: true, description: 'Domain of life (leefgebied).' })
  lifeDomain: keyof typeof LifeDomainKind | null;

  @Shows('OTHER_GOALS', 'SAFETY')
  @Field(() => String, { nullable: true, description: 'What was said (uitspraak).' })
  statement: string | null;

  @Shows('OTHER_GOALS', 'SAFETY')
  @Field(() => String, { nullable: true, description: 'Who said it (gezegd door).' })
  saidBy: string | null;

  @Shows('OTHER_GOALS', 'SAFETY')
  @Field(() => Day, { nullable: true, description: 'Day it was said (datum).' })
  notedOn: string | null;
}
