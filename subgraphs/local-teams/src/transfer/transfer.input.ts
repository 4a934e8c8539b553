import { ChangeInput, Day, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';
import { ChangePlanInput } from '../plan/plan.input';

/** A transfer to another team. */
@InputType({ description: 'Transfer of a family to another local team; takes the place of an offer that nobody received (overdracht).' })
export class TransferToTeamInput extends ChangePlanInput {
  @Field(() => Uuid, { description: 'The team the family is offered to (ontvangend team).' })
  team: string;

  @Field(() => Day, { description: 'Day from which that team may receive the family, today or later (vanaf).' })
  startsOn: string;

  @Field(() => String, { description: 'Why (reden).' })
  reason: string;

  @Field(() => Day, { description: 'Day the family was told (gezin geïnformeerd op).' })
  familyInformedOn: string;

  @Field(() => Boolean, { description: 'Whether the family agrees (instemming van het gezin).' })
  familyAgrees: boolean;
}

/** A transfer to receive. */
@InputType({ description: 'Transfer to receive for the own team (te ontvangen overdracht).' })
export class ReceiveTransferInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The transfer (overdracht).' })
  transfer: string;

  @Field(() => Uuid, { description: 'Case director of the own team, who directs from now on (regisseur).' })
  director: string;
}
