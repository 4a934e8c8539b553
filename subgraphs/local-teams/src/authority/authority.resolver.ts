import { isDay } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { courtOrderOf } from '../measure/court-order';
import { youthsById } from '../youth/youth.store';
import { Youth } from '../youth/youth.type';
import { DisputeAuthorityInput, EndAuthorityInput, RecordAuthorityInput, SettleDisputeInput } from './authority.input';
import { AuthorityChanged, AuthorityOutcome } from './authority.outcome';
import { CONSTRAINTS } from './authority.rules';
import { disputeAuthority, endAuthority, type OfAuthority, recordAuthority, settleDispute } from './change-authority';

const INPUT = { description: 'What to do (invoer).' } as const;
const REASON = { least: 10, most: 500 } as const;

/** Acts on who has authority over a youth. */
@Resolver()
export class AuthorityActsResolver {
  @Mutation(() => AuthorityOutcome, { nullable: true, description: 'Records who has authority over a youth, from when and by what (gezag vastleggen).' })
  recordAuthority(@Arg('input', () => RecordAuthorityInput, INPUT) input: RecordAuthorityInput, @Ctx() context: Context): Promise<Outcome<OfAuthority>> {
    for (const [name, day] of Object.entries({ from: input.from, until: input.until }))
      if (day && !isDay(day)) throw badUserInput(`${name} must be a day that exists, as YYYY-MM-DD.`);
    const wish = { ...input, youth: input.youth.toLowerCase(), member: input.member.toLowerCase(), courtOrder: orderOf(input) };
    return context.change('recordAuthority', input, (room) => recordAuthority(room, wish), CONSTRAINTS);
  }

  @Mutation(() => AuthorityOutcome, { nullable: true, description: 'Ends authority over a youth, from now on (gezag beëindigen).' })
  endAuthority(@Arg('input', () => EndAuthorityInput, INPUT) input: EndAuthorityInput, @Ctx() context: Context): Promise<Outcome<OfAuthority>> {
    const wish = { ...lowered(input), reason: input.reason, courtOrder: orderOf(input) };
    return context.change('endAuthority', input, (room) => endAuthority(room, wish));
  }

  @Mutation(() => AuthorityOutcome, {
    nullable: true,
    description: 'Records that authority is disputed; until it is settled its holder sees main facts only, and no parent consents alone (gezag betwist).',
  })
  disputeAuthority(@Arg('input', () => DisputeAuthorityInput, INPUT) input: DisputeAuthorityInput, @Ctx() context: Context): Promise<Outcome<OfAuthority>> {
    const reason = input.reason.trim();
    if (reason.length < REASON.least || reason.length > REASON.most) throw badUserInput(`reason must have ${REASON.least} to ${REASON.most} characters.`);
    return context.change('disputeAuthority', input, (room) => disputeAuthority(room, { ...lowered(input), reason }));
  }

  @Mutation(() => AuthorityOutcome, { nullable: true, description: 'Settles a dispute over authority (gezagsgeschil afronden).' })
  settleDispute(@Arg('input', () => SettleDisputeInput, INPUT) input: SettleDisputeInput, @Ctx() context: Context): Promise<Outcome<OfAuthority>> {
    const wish = { ...lowered(input), outcome: input.outcome, courtOrder: orderOf(input) };
    return context.change('settleDispute', input, (room) => settleDispute(room, wish));
  }
}

/** The youth over whom it is. */
@Resolver(() => AuthorityChanged)
export class AuthorityChangedResolver {
  @FieldResolver(() => Youth, { nullable: true, description: 'The youth, with the authority as it is now (jeugdige).' })
  youth(@Root() { youthId }: AuthorityChanged, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Youth | null> {
    return door.one(youthsById, youth(youthId), info);
  }
}

const lowered = ({ youth: child, authority }: { readonly youth: string; readonly authority: string }) => ({
  youth: child.toLowerCase(),
  authority: authority.toLowerCase(),
});

const orderOf = ({ courtOrder }: { readonly courtOrder?: string | null }): string | null => (courtOrder ? courtOrderOf(courtOrder) : null);
