import { LifeDomainKind, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';
import { OnPlanInput } from '../plan/plan.input';
import { StrengthOrWorryKind } from './strengths-and-worries.type';

/** A strength or worry. */
@InputType({ description: 'Strength or worry, in the words of who says it (kracht of zorg).' })
export class RecordStrengthOrWorryInput extends OnPlanInput {
  @Field(() => StrengthOrWorryKind, { description: 'Whether it is a strength or a worry (soort).' })
  kind: keyof typeof StrengthOrWorryKind;

  @Field(() => LifeDomainKind, { description: 'Domain of life (leefgebied).' })
  lifeDomain: keyof typeof LifeDomainKind;

  @Field(() => String, { description: 'What was said (uitspraak).' })
  statement: string;

  @Field(() => String, { description: 'Who said it (gezegd door).' })
  saidBy: string;

  @Field(() => Uuid, { nullable: true, description: 'Youth it is about; the family if left out (jeugdige).' })
  youth?: string | null;
}
