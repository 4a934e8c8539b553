import { ChangeInput, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';

/** Whose address is kept secret. */
@InputType({ description: 'Whose address is kept secret, and why (geheim adres).' })
export class ProtectAddressInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => Uuid, { nullable: true, description: 'Member of the family the youth lives with; the youth if left out: then no parent is told (van wie).' })
  person?: string | null;

  @Field(() => String, { description: 'Why, in 10 to 500 characters; only who may know of the secret reads it (reden).' })
  reason: string;
}

/** Which address is not secret any more. */
@InputType({ description: 'Which address is not secret any more, and why (einde geheimhouding).' })
export class UnprotectAddressInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => Uuid, { description: OPAQUE_ID })
  secret: string;

  @Field(() => String, { description: 'Why, in 10 to 500 characters (reden).' })
  reason: string;
}
