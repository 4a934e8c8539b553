import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** An address is secret, or not any more. */
@ObjectType({ description: 'The address is secret, or not any more, at every party (geheimhouding gewijzigd).', simpleResolvers: true })
export class AddressChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  secretId: string;

  @Field(() => ID, { description: 'The youth (jeugdige).' })
  youthId: string;
}

/** What an act on an address can give. */
export const AddressOutcome = outcomeOf('AddressOutcome', 'What came of an act on a secret address (uitkomst).', AddressChanged);
