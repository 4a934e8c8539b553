import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { waitingById } from '../waiting/waiting.store';
import { WaitingListEntry } from '../waiting/waiting.type';
import { acceptReferral, receiveReferral, recordIntake, refuseReferral } from './answer-referral';
import { AcceptReferralInput, ReceiveReferralInput, RecordIntakeInput, RefuseReferralInput } from './intake.input';
import { AcceptReferralOutcome, IntakeChanged, ReceiveReferralOutcome, RecordIntakeOutcome, RefuseReferralOutcome } from './intake.outcome';
import { INTAKE_CONSTRAINTS } from './intake.rules';

const INPUT = { description: 'Which referral, and what of it (invoer).' } as const;
const [SHORTEST, LONGEST] = [10, 500];

const lowered = <Input extends AcceptReferralInput>(input: Input): Input => ({ ...input, entry: input.entry.toLowerCase() });

/** A referral at a consortium, from its arrival to its intake. */
@Resolver(() => IntakeChanged)
export class IntakeActsResolver {
  @Mutation(() => ReceiveReferralOutcome, {
    nullable: true,
    description: 'Receives a referral, from which moment the time to answer counts (verwijzing ontvangen).',
  })
  receiveReferral(@Arg('input', () => ReceiveReferralInput, INPUT) input: ReceiveReferralInput, @Ctx() context: Context): Promise<Outcome<IntakeChanged>> {
    if (input.expertises.length === 0) throw badUserInput('expertises must name at least one.');
    if (input.municipality != null && !/^GM\d{4}$/.test(input.municipality)) throw badUserInput('municipality must be a GM code, such as GM0935.');
    const received = { ...input, referral: input.referral.toLowerCase(), youth: input.youth.toLowerCase() };
    return context.change('receiveReferral', input, (room) => receiveReferral(room, received), INTAKE_CONSTRAINTS);
  }

  @Mutation(() => AcceptReferralOutcome, { nullable: true, description: 'Accepts a referral that was received (verwijzing accepteren).' })
  acceptReferral(@Arg('input', () => AcceptReferralInput, INPUT) input: AcceptReferralInput, @Ctx() context: Context): Promise<Outcome<IntakeChanged>> {
    return context.change('acceptReferral', input, (room) => acceptReferral(room, lowered(input)), INTAKE_CONSTRAINTS);
  }

  @Mutation(() => RefuseReferralOutcome, { nullable: true, description: 'Refuses a referral that was received, with a reason (verwijzing afwijzen).' })
  refuseReferral(@Arg('input', () => RefuseReferralInput, INPUT) input: RefuseReferralInput, @Ctx() context: Context): Promise<Outcome<IntakeChanged>> {
    const explanation = input.explanation.trim();
    if (explanation.length < SHORTEST || explanation.length > LONGEST)
      throw badUserInput(`explanation must have ${SHORTEST} to ${LONGEST} characters, not ${explanation.length}.`);
    return context.change('refuseReferral', input, (room) => refuseReferral(room, { ...lowered(input), explanation }), INTAKE_CONSTRAINTS);
  }

  @Mutation(() => RecordIntakeOutcome, { nullable: true, description: 'Records the day of the intake (intake vastleggen).' })
  recordIntake(@Arg('input', () => RecordIntakeInput, INPUT) input: RecordIntakeInput, @Ctx() context: Context): Promise<Outcome<IntakeChanged>> {
    return context.change('recordIntake', input, (room) => recordIntake(room, lowered(input)), INTAKE_CONSTRAINTS);
  }

  @FieldResolver(() => WaitingListEntry, { nullable: true, description: 'The place on the waiting list as it is now (plaats op de wachtlijst).' })
  entry(@Root() { entryId, youthId }: IntakeChanged, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<WaitingListEntry | null> {
    return door.one(waitingById, { key: entryId, of: youth(youthId) }, info);
  }
}
