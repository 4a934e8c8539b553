import { ChangeInput, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';
import { ProgressState } from './action-progress.type';

/** A note on an action. */
@InputType({ description: 'Note of a school on its own action in the family plan (voortgang van de actie).' })
export class NoteProgressInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The action (actie).' })
  action: string;

  @Field(() => Uuid, { description: 'The pupil it is about (jeugdige).' })
  youth: string;

  @Field(() => ProgressState, { description: 'How far the school is (voortgang).' })
  state: keyof typeof ProgressState;

  @Field(() => String, { description: 'What there is to say, at most 2000 characters (notitie).' })
  note: string;
}
