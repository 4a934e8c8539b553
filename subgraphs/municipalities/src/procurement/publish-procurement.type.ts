import { ChangeInput, Day, outcomeOf, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ProcurementModel } from '../contract/contract.type';

/** How help will be bought. */
@InputType({ description: 'How municipalities of an arrangement will buy help (aanbesteding).' })
export class PublishProcurementInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the arrangement (kenmerk samenwerkingsverband).' })
  arrangement: string;

  @Field(() => String, { description: 'Title of the procurement (titel).' })
  title: string;

  @Field(() => ProcurementModel, { description: 'How contractors are chosen (inkoopmodel).' })
  model: keyof typeof ProcurementModel;

  @Field(() => Day, { description: 'Day it was published, today or earlier (publicatiedatum).' })
  publishedOn: string;

  @Field(() => String, { description: 'Where it was published (bron).' })
  source: string;
}

/** A procurement was published. */
@ObjectType({ description: 'A procurement was published (aanbesteding gepubliceerd).', simpleResolvers: true })
export class ProcurementPublished {
  @Field(() => ID, { description: 'Identifier of the procurement (kenmerk).' })
  procurementId: string;
}

/** What publishing can give. */
export const PublishProcurementOutcome = outcomeOf('PublishProcurementOutcome', 'What came of publishing a procurement (uitkomst).', ProcurementPublished);
