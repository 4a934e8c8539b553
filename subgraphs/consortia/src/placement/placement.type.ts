import type { ResidenceType } from '@ketengraaf/core';
import { Day, enumOf, Residence, Shows } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** Where a youth lives during care. */
@ObjectType({ description: 'Stay of a youth at one place during care (plaatsing).', simpleResolvers: true })
export class Placement {
  @Shows('TRAJECTORY')
  @Field(() => ID, { nullable: true, description: 'Identifier of the placement (kenmerk).' })
  id: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Residence, { nullable: true, description: 'Where the youth lives (verblijfsvorm).' })
  residenceType: ResidenceType | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'How homelike that is, from 1 for one’s own home to 7 for secure care (huiselijkheid).' })
  homelikeness: number | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Whether it began as a crisis (crisisplaatsing).' })
  crisis: boolean | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'First day (vanaf).' })
  from: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day the youth left or is to leave, if that is known (tot).' })
  until: string | null;

  @Shows('TRAJECTORY')
  @Field(() => String, { nullable: true, description: 'Why the youth moved here from another placement, if so (reden van doorplaatsing).' })
  moveReason: string | null;

  @Shows('TRAJECTORY')
  @Field(() => String, { nullable: true, description: 'Who decided on the placement (besluit door).' })
  decidedBy: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Version, to give when it is changed (versie).' })
  version: number | null;

  youthId: string;
}

/** Which way the living of a youth went at the last move. */
export const MoveDirection = enumOf('MoveDirection', 'Which way the living of a youth went at the last move (richting van de doorplaatsing).', {
  MORE_HOMELIKE: 'To a more homelike place (huiselijker).',
  AS_HOMELIKE: 'To a place that is as homelike (even huiselijk).',
  LESS_HOMELIKE: 'To a less homelike place (minder huiselijk).',
});

/** How often a youth was moved. */
@ObjectType({ description: 'How often a youth was moved from one place of care to another (doorplaatsingen).', simpleResolvers: true })
export class PlacementMoves {
  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Moves in the last twelve months (doorplaatsingen in twaalf maanden).' })
  inTwelveMonths: number | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Moves in all (doorplaatsingen in totaal).' })
  inAll: number | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Whether there were two or more in twelve months (signaal).' })
  isAlert: boolean | null;

  @Shows('TRAJECTORY')
  @Field(() => MoveDirection, { nullable: true, description: 'Which way the last one went, if there was any (richting).' })
  direction: keyof typeof MoveDirection | null;
}

/** How long a stay lasts. */
@ObjectType({ description: 'How long a stay lasts, and from when on that is long (verblijfsduur).', simpleResolvers: true })
export class StayLength {
  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Days up to today, or up to its end (dagen).' })
  days: number | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Days after which somebody must look at it, where there are such (signaalgrens in dagen).' })
  longAfterDays: number | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Whether it lasts longer than that (signaal langdurig verblijf).' })
  isLong: boolean | null;
}
