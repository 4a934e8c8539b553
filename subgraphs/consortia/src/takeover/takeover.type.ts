import { Day, enumOf, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Why help is taken over. */
export const TakeoverReason = enumOf('TakeoverReason', 'Why another organisation takes help over (reden van overname).', {
  CONTRACT_ENDS: 'The contract it runs under ends (contract eindigt).',
  MEMBER_LEAVES: 'The member that gives it leaves the consortium (deelnemer vertrekt).',
  PROVIDER_FAILS: 'The provider that gives it cannot go on (aanbieder valt uit).',
  WISH_OF_FAMILY: 'The family wishes it (wens van het gezin).',
});

/** That another organisation goes on with help that ends here. */
@ObjectType({ description: 'That another organisation goes on, without a gap, with help that ends here (geplande overname).', simpleResolvers: true })
export class PlannedTakeover {
  @Shows('TRAJECTORY')
  @Field(() => ID, { nullable: true, description: 'Identifier of who takes over, a consortium or a provider (kenmerk opvolger).' })
  successorId: string | null;

  @Shows('TRAJECTORY')
  @Field(() => String, { nullable: true, description: 'Name of who takes over (opvolger).' })
  successorName: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Last day of the help here (laatste dag).' })
  lastDay: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'First day of the help there, no later than the day after (overname op).' })
  takesOverOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => TakeoverReason, { nullable: true, description: 'Why (reden).' })
  reason: keyof typeof TakeoverReason | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day the family was told; null as long as it was not (gezin geïnformeerd op).' })
  familyInformedOn: string | null;
}
