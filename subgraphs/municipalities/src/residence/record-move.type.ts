import { ChangeInput, Day, OPAQUE_ID, outcomeOf, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

/** Who moves where, and when. */
@InputType({ description: 'Youth that moves to another municipality (verhuizing).' })
export class RecordMoveInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => ID, { description: 'GM code of the municipality it moves to (gemeentecode).' })
  municipality: string;

  @Field(() => Day, { description: 'First day at the new address (verhuisdatum).' })
  on: string;
}

/** A move was recorded. */
@ObjectType({
  description: 'A move was recorded; what is allocated stays open until the new municipality allocates (verhuizing vastgelegd).',
  simpleResolvers: true,
})
export class MoveRecorded {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  youthId: string;
}

/** What recording a move can give. */
export const RecordMoveOutcome = outcomeOf('RecordMoveOutcome', 'What came of recording a move (uitkomst).', MoveRecorded);
