import { Day, ENTITY, OPAQUE_ID, Shows } from '@ketengraaf/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A referral, to which the consortium adds what it did with it. */
@ObjectType({ description: ENTITY.Referral, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Referral {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;
}

/** What a consortium did with a referral. */
@ObjectType({ description: 'What a consortium recorded of a referral it received (aanname van de verwijzing).', simpleResolvers: true })
export class ReferralIntake {
  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day of the application at the consortium (aanmeldmoment).' })
  appliedOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day the consortium accepted the application (geaccepteerd op).' })
  acceptedOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day of the intake (intake).' })
  intakeOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day of the first care (start hulp).' })
  startedOn: string | null;

  organisation: string | null;
}
