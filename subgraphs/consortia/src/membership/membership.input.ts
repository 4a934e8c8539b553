import type { Expertise } from '@ketengraaf/core';
import { ChangeInput, Day, ExpertiseKind, enumOf, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';

/** Why a member leaves. */
export const MemberExit = enumOf('MemberExit', 'Why a provider leaves a consortium (reden van uittreden).', {
  LEAVES: 'It chose to go, or was asked to (uittreding).',
  FAILS: 'It cannot go on, for want of money or staff (faillissement of stopzetting).',
  MERGES: 'Another took it over (fusie of overname).',
});

/** Who takes part from a day. */
@InputType({ description: 'Which provider takes part in one’s own consortium from a day on (toetreding).' })
export class JoinConsortiumInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the provider (kenmerk jeugdhulpaanbieder).' })
  careProvider: string;

  @Field(() => [ExpertiseKind], { description: 'Specialisms it brings, at least one (expertises).' })
  expertises: Expertise[];

  @Field(() => Day, { description: 'First day, today or later (vanaf).' })
  from: string;
}

/** Who takes part no longer. */
@InputType({ description: 'Which provider leaves one’s own consortium, and who helps on instead (uittreding).' })
export class LeaveConsortiumInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the provider that leaves (kenmerk jeugdhulpaanbieder).' })
  careProvider: string;

  @Field(() => Day, { description: 'Last day it takes part, today or later (einddatum).' })
  lastDay: string;

  @Field(() => MemberExit, { description: 'Why (reden).' })
  because: keyof typeof MemberExit;

  @Field(() => Uuid, {
    nullable: true,
    description: 'Identifier of the member that helps on from the day after; needed while anybody is helped (kenmerk opvolger).',
  })
  successor?: string | null;
}
