import { Day } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { ProcurementModel } from '../contract/contract.type';

/** How an arrangement bought help. */
@ObjectType({ description: 'How municipalities bought help, from its publication to awards (aanbesteding).', simpleResolvers: true })
export class Procurement {
  @Field(() => ID, { description: 'Identifier of the procurement (kenmerk).' })
  id: string;

  @Field(() => String, { description: 'Title of the procurement (titel).' })
  title: string;

  @Field(() => ProcurementModel, { description: 'How contractors were chosen (inkoopmodel).' })
  model: keyof typeof ProcurementModel;

  @Field(() => Day, { nullable: true, description: 'Day it was published; null where its source does not say (publicatiedatum).' })
  publishedOn: string | null;

  @Field(() => String, { description: 'Where this is known from (bron).' })
  source: string;

  arrangementId: string;
}

/** To whom help was awarded. */
@ObjectType({ description: 'That help was awarded to a contractor (gunning).', simpleResolvers: true })
export class Award {
  @Field(() => ID, { description: 'Identifier of the award (kenmerk).' })
  id: string;

  @Field(() => ID, { description: 'Identifier of the contractor, a consortium or a provider (kenmerk opdrachtnemer).' })
  contractorId: string;

  @Field(() => String, { description: 'Name of the contractor (opdrachtnemer).' })
  contractorName: string;

  @Field(() => Day, { nullable: true, description: 'Day of the decision; null where its source does not say (gunningsdatum).' })
  decidedOn: string | null;

  @Field(() => String, { description: 'Where this is known from (bron).' })
  source: string;

  procurementId: string;
  contractId: string | null;
}
