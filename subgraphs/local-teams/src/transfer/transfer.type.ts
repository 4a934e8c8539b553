import { Day, Instant, OPAQUE_ID, PageInfo, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A family offered to another team. */
@ObjectType({ description: 'Transfer of a family and its plan to another local team, from a day (overdracht aan een ander team).', simpleResolvers: true })
export class TeamTransfer {
  @Shows('DIRECTION')
  @Field(() => ID, { nullable: true, description: OPAQUE_ID })
  id: string | null;

  @Shows('DIRECTION')
  @Field(() => Day, { nullable: true, description: 'Day from which the other team may receive the family (vanaf).' })
  startsOn: string | null;

  @Shows('DIRECTION')
  @Field(() => String, { nullable: true, description: 'Why (reden).' })
  reason: string | null;

  @Shows('DIRECTION')
  @Field(() => Day, { nullable: true, description: 'Day the family was told (gezin geïnformeerd op).' })
  familyInformedOn: string | null;

  @Shows('DIRECTION')
  @Field(() => Boolean, { nullable: true, description: 'Whether the family agrees (instemming van het gezin).' })
  familyAgrees: boolean | null;

  @Shows('DIRECTION')
  @Field(() => Instant, { nullable: true, description: 'When the other team received the family; null for not yet (ontvangen op).' })
  receivedAt: Date | null;

  @Shows('DIRECTION')
  @Field(() => Instant, { nullable: true, description: 'When the offer was taken back (ingetrokken op).' })
  withdrawnAt: Date | null;

  fromTeamId: string;
  toTeamId: string;
}

/** A page of transfers. */
@ObjectType({
  description: 'Page of transfers to the own team that wait to be received, the first day first (te ontvangen overdrachten).',
  simpleResolvers: true,
})
export class TeamTransferPage {
  @Field(() => [TeamTransfer], { description: 'The transfers of this page (overdrachten).' })
  transfers: TeamTransfer[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;
}
