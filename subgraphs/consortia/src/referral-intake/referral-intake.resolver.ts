import { type Context, Shows } from '@ketengraaf/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { consortiaByOrganisation } from '../consortium/consortium.store';
import { Consortium } from '../consortium/consortium.type';
import { waitingOfReferrals } from '../waiting/waiting.store';
import { Referral, ReferralIntake } from './referral-intake.type';

/** What came of a referral at a consortium. */
@Resolver(() => Referral)
export class ReferralResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => ReferralIntake, { nullable: true, description: 'What the consortium that received it last recorded of it (aanname).' })
  async intake(@Root() { id }: Referral, @Ctx() { door }: Context): Promise<ReferralIntake | null> {
    const entry = await door.find(waitingOfReferrals, id);
    return (
      entry && {
        appliedOn: entry.appliedOn,
        acceptedOn: entry.acceptedOn,
        intakeOn: entry.intakeOn,
        startedOn: entry.startedOn,
        organisation: entry.organisation,
      }
    );
  }
}

/** The consortium of an intake. */
@Resolver(() => ReferralIntake)
export class ReferralIntakeResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => Consortium, { nullable: true, description: 'The consortium that recorded it (consortium).' })
  consortium(@Root() { organisation }: ReferralIntake, @Ctx() { door }: Context): Promise<Consortium | null> | null {
    return organisation === null ? null : door.entry(consortiaByOrganisation, organisation);
  }
}
