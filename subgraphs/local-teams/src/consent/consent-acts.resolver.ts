import { DATA_CLASSES, type DataClass, isDataClass, isDay, isUuid } from '@ketengraaf/core';
import { isRefusal, youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome, partyName } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answerConsent, askConsent, type OnRequest, recordConsent, withdrawConsent } from './change-consent';
import { confirmationOf } from './confirmation.store';
import { AnswerConsentInput, AskConsentInput, RecordConsentInput, WithdrawConsentInput } from './consent.input';
import {
  AskConsentOutcome,
  ConsentAnswered,
  ConsentAsked,
  type ConsentWithdrawn,
  GiveConsentOutcome,
  RecordConsentOutcome,
  RefuseConsentOutcome,
  WithdrawConsentOutcome,
} from './consent.outcome';
import { CONSTRAINTS } from './consent.rules';
import { requestsById } from './consent.store';
import { ConsentRequest } from './consent.type';

const INPUT = { description: 'What to do (invoer).' } as const;
const LONGEST_REASON = 500;

/** Consent, from the question to its end. */
@Resolver()
export class ConsentActsResolver {
  @Mutation(() => AskConsentOutcome, { nullable: true, description: 'Asks the youth or the parents for consent (toestemming vragen).' })
  askConsent(@Arg('input', () => AskConsentInput, INPUT) input: AskConsentInput, @Ctx() context: Context): Promise<Outcome<OnRequest>> {
    const checked = lowered(checkedWish(input));
    return context.change('askConsent', input, (room) => askConsent(room, checked), CONSTRAINTS);
  }

  @Mutation(() => GiveConsentOutcome, { nullable: true, description: 'Gives the consent that was asked, in one’s own name (toestemming geven).' })
  giveConsent(@Arg('input', () => AnswerConsentInput, INPUT) input: AnswerConsentInput, @Ctx() context: Context): Promise<Outcome<OnRequest>> {
    return context.change('giveConsent', input, (room) => answerConsent(room, lowered(input), 'GIVEN'), CONSTRAINTS);
  }

  @Mutation(() => RefuseConsentOutcome, { nullable: true, description: 'Refuses the consent that was asked, in one’s own name (toestemming weigeren).' })
  refuseConsent(@Arg('input', () => AnswerConsentInput, INPUT) input: AnswerConsentInput, @Ctx() context: Context): Promise<Outcome<OnRequest>> {
    return context.change('refuseConsent', input, (room) => answerConsent(room, lowered(input), 'REFUSED'), CONSTRAINTS);
  }

  @Mutation(() => RecordConsentOutcome, {
    nullable: true,
    description: 'Records a consent that was given in a meeting or on paper; it holds from the recording (toestemming vastleggen).',
  })
  recordConsent(@Arg('input', () => RecordConsentInput, INPUT) input: RecordConsentInput, @Ctx() context: Context): Promise<Outcome<OnRequest>> {
    if (input.manner === 'ONLINE') throw badUserInput('manner must be IN_MEETING or IN_WRITING: online somebody consents in person.');
    if (!isDay(input.givenOn)) throw badUserInput('givenOn must be a day that exists, as YYYY-MM-DD.');
    const checked = lowered(checkedWish(input));
    return context.change('recordConsent', input, (room) => recordConsent(room, checked), CONSTRAINTS);
  }

  @Mutation(() => WithdrawConsentOutcome, {
    nullable: true,
    description: 'Withdraws a consent, and says which parties refuse from now on and from when the others do (toestemming intrekken).',
  })
  async withdrawConsent(
    @Arg('input', () => WithdrawConsentInput, INPUT) input: WithdrawConsentInput,
    @Ctx() context: Context,
  ): Promise<Outcome<ConsentWithdrawn>> {
    const outcome = await context.change('withdrawConsent', input, (room) => withdrawConsent(room, lowered(input)), CONSTRAINTS);
    if (isRefusal(outcome)) return outcome;
    const { confirmedBy, unconfirmed } = await confirmationOf(context.door);
    return {
      ...outcome,
      confirmedBy: confirmedBy.map(partyName),
      unconfirmed: unconfirmed.map(({ party, refusesFrom }) => ({ party: partyName(party), refusesFrom })),
    };
  }
}

/** The request that was asked. */
@Resolver(() => ConsentAsked)
export class ConsentAskedResolver {
  @FieldResolver(() => ConsentRequest, { nullable: true, description: 'The request as it is now (vraag).' })
  request(@Root() asked: ConsentAsked, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<ConsentRequest | null> {
    return door.one(requestsById, { key: asked.requestId, of: youth(asked.youthId) }, info);
  }
}

/** The request that was answered. */
@Resolver(() => ConsentAnswered)
export class ConsentAnsweredResolver {
  @FieldResolver(() => ConsentRequest, { nullable: true, description: 'The request as it is now (vraag).' })
  request(@Root() answered: ConsentAnswered, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<ConsentRequest | null> {
    return door.one(requestsById, { key: answered.requestId, of: youth(answered.youthId) }, info);
  }
}

/** The same with its identifiers as the database writes them. */
function lowered<Input extends object>(input: Input): Input {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, isUuid(value) ? value.toLowerCase() : value])) as Input;
}

function checkedWish<Input extends { readonly dataClass: string; readonly reason: string; readonly until?: string | null }>(
  input: Input,
): Omit<Input, 'dataClass'> & { readonly dataClass: DataClass } {
  const { dataClass, reason, until } = input;
  if (!isDataClass(dataClass)) throw badUserInput(`dataClass must be one of ${Object.keys(DATA_CLASSES).join(', ')}.`);
  if (reason.trim() === '' || reason.length > LONGEST_REASON) throw badUserInput(`reason must say what for in at most ${LONGEST_REASON} characters.`);
  if (until && !isDay(until)) throw badUserInput('until must be a day that exists, as YYYY-MM-DD.');
  return { ...input, dataClass };
}
