import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { addReferralStep, makeReferral, recordFamilyChoice, withdrawReferral } from './refer';
import { REFERRAL_CONSTRAINTS } from './refer.rules';
import { AddReferralStepInput, MakeReferralInput, RecordFamilyChoiceInput, WithdrawReferralInput } from './referral.input';
import { AddReferralStepOutcome, MakeReferralOutcome, RecordFamilyChoiceOutcome, ReferralChanged, WithdrawReferralOutcome } from './referral.outcome';
import { referralsById } from './referral.store';
import { Referral } from './referral.type';

const INPUT = { description: 'Which referral, and what of it (invoer).' } as const;
const MUNICIPALITY = /^GM\d{4}$/;

function said(name: string, text: string, least: number, most: number): string {
  const trimmed = text.trim();
  if (trimmed.length < least || trimmed.length > most) throw badUserInput(`${name} must have ${least} to ${most} characters, not ${trimmed.length}.`);
  return trimmed;
}

function needGmCode(code: string | null | undefined): void {
  if (code != null && !MUNICIPALITY.test(code)) throw badUserInput('municipality must be a GM code, such as GM0935.');
}

const lowered = <Input extends { referral: string }>(input: Input): Input => ({ ...input, referral: input.referral.toLowerCase() });

/** Referring: from what is asked to where it goes, and until it is closed. */
@Resolver(() => ReferralChanged)
export class ReferralActsResolver {
  @Mutation(() => MakeReferralOutcome, { nullable: true, description: 'Refers a youth to help, or oneself without a referrer (verwijzen).' })
  async makeReferral(@Arg('input', () => MakeReferralInput, INPUT) input: MakeReferralInput, @Ctx() context: Context): Promise<Outcome<ReferralChanged>> {
    if (input.expertises.length === 0) throw badUserInput('expertises must name at least one.');
    needGmCode(input.municipality);
    const { decidedByCourt: decided } = input;
    const decidedByCourt = decided ? { ...decided, court: decided.court.toLowerCase() } : null;
    const asked = { ...input, decidedByCourt, youth: input.youth.toLowerCase(), question: said('question', input.question, 10, 2000) };
    return context.change('makeReferral', input, (room) => makeReferral(room, asked), REFERRAL_CONSTRAINTS);
  }

  @Mutation(() => RecordFamilyChoiceOutcome, {
    nullable: true,
    description: 'Records which consortium the family chose and why, and sends the referral there (keuze van het gezin vastleggen).',
  })
  async recordFamilyChoice(
    @Arg('input', () => RecordFamilyChoiceInput, INPUT) input: RecordFamilyChoiceInput,
    @Ctx() context: Context,
  ): Promise<Outcome<ReferralChanged>> {
    needGmCode(input.municipality);
    const choice = {
      ...lowered(input),
      consortium: input.consortium.toLowerCase(),
      chosenBy: input.chosenBy.map((one) => one.toLowerCase()),
      motive: said('motive', input.motive, 5, 500),
    };
    return context.change('recordFamilyChoice', input, (room) => recordFamilyChoice(room, choice), REFERRAL_CONSTRAINTS);
  }

  @Mutation(() => AddReferralStepOutcome, { nullable: true, description: 'Adds a step that the referrer took (stap toevoegen).' })
  addReferralStep(@Arg('input', () => AddReferralStepInput, INPUT) input: AddReferralStepInput, @Ctx() context: Context): Promise<Outcome<ReferralChanged>> {
    return context.change('addReferralStep', input, (room) => addReferralStep(room, lowered(input)), REFERRAL_CONSTRAINTS);
  }

  @Mutation(() => WithdrawReferralOutcome, { nullable: true, description: 'Withdraws a referral, with a reason (verwijzing intrekken).' })
  withdrawReferral(@Arg('input', () => WithdrawReferralInput, INPUT) input: WithdrawReferralInput, @Ctx() context: Context): Promise<Outcome<ReferralChanged>> {
    return context.change('withdrawReferral', input, (room) => withdrawReferral(room, lowered(input)), REFERRAL_CONSTRAINTS);
  }

  @FieldResolver(() => Referral, { nullable: true, description: 'The referral as it is now (verwijzing).' })
  referral(@Root() { referralId, youthId }: ReferralChanged, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Referral | null> {
    return door.one(referralsById, { key: referralId, of: youth(youthId) }, info);
  }
}
