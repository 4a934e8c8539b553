import { OPAQUE_ID, outcomeOf, PartyName } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Unconfirmed } from '../consent/consent.outcome';

/** Sharing is restricted. */
@ObjectType({ description: 'Sharing is restricted from now on, with who knows of it (beperking ingegaan).', simpleResolvers: true })
export class ObjectionRecorded {
  @Field(() => ID, { description: OPAQUE_ID })
  objectionId: string;

  @Field(() => [PartyName], { description: 'Parties whose database has received it and refuses from now on (bevestigd door).' })
  confirmedBy: (keyof typeof PartyName)[];

  @Field(() => [Unconfirmed], { description: 'Parties that have not confirmed it within a second (niet bevestigd).' })
  unconfirmed: Unconfirmed[];
}

/** An objection was decided or withdrawn. */
@ObjectType({ description: 'An objection was decided or withdrawn (bezwaar afgehandeld).', simpleResolvers: true })
export class ObjectionChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  objectionId: string;
}

/** What recording can give. */
export const RecordObjectionOutcome = outcomeOf('RecordObjectionOutcome', 'What came of recording an objection (uitkomst).', ObjectionRecorded);
/** What deciding and withdrawing can give. */
export const ObjectionOutcome = outcomeOf('ObjectionOutcome', 'What came of an act on an objection (uitkomst).', ObjectionChanged);
