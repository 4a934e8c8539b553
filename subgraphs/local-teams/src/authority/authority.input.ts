import { ChangeInput, Day, enumOf, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';
import { AuthorityGround } from '../family/family.type';

const COURT_ORDER = 'Reference of the court order or testament, in 3 to 100 characters (kenmerk van de beschikking).';

/** Why authority ends. */
export const AuthorityEnd = enumOf('AuthorityEnd', 'Why authority ends (reden van beëindiging).', {
  COURT_ORDER: 'The court ended it (beëindigd door de rechter).',
  DECEASED: 'The holder died (overleden).',
  MISTAKEN: 'It was recorded by mistake (onterecht vastgelegd).',
});

/** How a dispute ends. */
export const DisputeOutcome = enumOf('DisputeOutcome', 'How a dispute over authority ends (uitkomst van het geschil).', {
  UPHELD: 'The authority holds (gezag bevestigd).',
  ENDED: 'The court ended it (gezag beëindigd).',
});

/** Who has authority. */
@InputType({ description: 'Who has authority over a youth, from when and by what (gezag).' })
export class RecordAuthorityInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => Uuid, { description: 'Member of the family who has it (gezagsdrager).' })
  member: string;

  @Field(() => AuthorityGround, { description: 'By what (grond).' })
  ground: keyof typeof AuthorityGround;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the court order or testament, in 3 to 100 characters; needed unless it is by law (kenmerk van de beschikking).',
  })
  courtOrder?: string | null;

  @Field(() => Day, { description: 'First day (vanaf).' })
  from: string;

  @Field(() => Day, { nullable: true, description: 'Last day; the day before the eighteenth birthday if none is given (tot en met).' })
  until?: string | null;
}

/** Which authority ends. */
@InputType({ description: 'Which authority ends, and why (einde gezag).' })
export class EndAuthorityInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => Uuid, { description: OPAQUE_ID })
  authority: string;

  @Field(() => AuthorityEnd, { description: 'Why (reden).' })
  reason: keyof typeof AuthorityEnd;

  @Field(() => String, { nullable: true, description: COURT_ORDER })
  courtOrder?: string | null;
}

/** Which authority is disputed. */
@InputType({ description: 'Which authority is disputed, and why (betwist gezag).' })
export class DisputeAuthorityInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => Uuid, { description: OPAQUE_ID })
  authority: string;

  @Field(() => String, { description: 'Why, in 10 to 500 characters (reden).' })
  reason: string;
}

/** Which dispute is settled. */
@InputType({ description: 'Which dispute over authority is settled, and how (gezagsgeschil).' })
export class SettleDisputeInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => Uuid, { description: OPAQUE_ID })
  authority: string;

  @Field(() => DisputeOutcome, { description: 'How it ends (uitkomst).' })
  outcome: keyof typeof DisputeOutcome;

  @Field(() => String, { nullable: true, description: COURT_ORDER })
  courtOrder?: string | null;
}
