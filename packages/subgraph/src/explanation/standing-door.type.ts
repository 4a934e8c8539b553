import { Field, ID, ObjectType } from 'type-graphql';
import { Instant } from '../scalars';
import { Shows } from '../tag';

/** An emergency door that stands open to somebody an explanation is about. */
@ObjectType({ description: 'Emergency door that stands open to somebody of the organisation, in the role asked about (open noodknop).', simpleResolvers: true })
export class StandingDoor {
  @Shows('CONSENT')
  @Field(() => ID, { nullable: true, description: 'Who opened it (persoon).' })
  person: string | null;

  @Shows('CONSENT')
  @Field(() => Instant, { nullable: true, description: 'When it was opened (geopend op).' })
  openedAt: Date | null;

  @Shows('CONSENT')
  @Field(() => Instant, { nullable: true, description: 'When it closes (sluit op).' })
  closesAt: Date | null;

  @Shows('CONSENT')
  @Field(() => Boolean, { nullable: true, description: 'Whether the privacy officer answered for it (beoordeeld).' })
  isReviewed: boolean | null;
}
