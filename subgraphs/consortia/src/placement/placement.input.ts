import type { ResidenceType } from '@ketengraaf/core';
import { ChangeInput, Day, OPAQUE_ID, Residence, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';

/** Where a youth is to live. */
@InputType({ description: 'Where a youth is to live, and who decided that (plek).' })
abstract class NewPlaceInput extends ChangeInput {
  @Field(() => Residence, { description: 'Where the youth is to live (verblijfsvorm).' })
  residenceType: ResidenceType;

  @Field(() => Uuid, { nullable: true, description: 'The location, unless that is a home (locatie).' })
  location?: string | null;

  @Field(() => String, { description: 'Who decided on it, at most 200 characters (besluit door).' })
  decidedBy: string;

  @Field(() => String, { nullable: true, description: 'Reference of the court’s authorisation, required for secure care (machtiging gesloten jeugdhulp).' })
  courtAuthorisation?: string | null;

  @Field(() => Uuid, { nullable: true, description: 'The confirmed reservation by which there is a place, if there is one (optie).' })
  reservation?: string | null;
}

/** Whom to place where. */
@InputType({ description: 'Whom to place where, from when (te plaatsen jeugdige).' })
export class PlaceYouthInput extends NewPlaceInput {
  @Field(() => Uuid, { description: 'The trajectory it is part of (traject).' })
  trajectory: string;

  @Field(() => Day, { description: 'First day (vanaf).' })
  from: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it begins as a crisis (crisisplaatsing).' })
  crisis: boolean;
}

/** Whom to move where. */
@InputType({ description: 'Whom to move to another place, when and why (door te plaatsen jeugdige).' })
export class MoveYouthInput extends NewPlaceInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  placement: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;

  @Field(() => Day, { description: 'Day of the move: the first in the new place (verhuisdag).' })
  on: string;

  @Field(() => String, { description: 'Why, in 5 to 300 characters (reden van doorplaatsing).' })
  reason: string;
}

/** Which placement to end. */
@InputType({ description: 'Which placement ends, and when (te beëindigen plaatsing).' })
export class EndPlacementInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  placement: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;

  @Field(() => Day, { description: 'First day no longer there (tot).' })
  on: string;
}
