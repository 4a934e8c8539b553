import { Field, InputType } from 'type-graphql';

/** What the input of every act has. */
@InputType({ description: 'What every act takes (invoer).' })
export abstract class ChangeInput {
  @Field(() => String, {
    nullable: true,
    description: 'Text of 8 to 64 characters of the asker’s choice; the same key with the same input has its effect once, for a day (idempotentiesleutel).',
  })
  idempotencyKey?: string | null;
}
