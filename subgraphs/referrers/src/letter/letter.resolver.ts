import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Referral } from '../referral/referral.type';
import { lettersOfReferrals } from './letter.store';
import { ReferralLetter } from './letter.type';

/** The letter of a referral. */
@Resolver(() => Referral)
export class LetterResolver {
  @Shows('REFERRAL_LETTER')
  @FieldResolver(() => ReferralLetter, { nullable: true, description: 'What the referrer asked and the family prefers (verwijsbrief).' })
  letter(@Root() { id, youthId }: Referral, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<ReferralLetter | null> {
    return door.one(lettersOfReferrals, { key: id, of: youth(youthId) }, info);
  }
}
