import { type Day, isDay, isUuid } from '@ketengraaf/core';
import { type Context, Day as DayScalar, pageSize, placeAfter, Shows, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { stepsOf } from '../waiting/waiting.rules';
import { WaitingListConnection, WaitingListEntry, WaitingStep } from '../waiting/waiting.type';
import { RefusalReason } from './intake.input';
import { answerBy, isLate } from './intake.rules';
import { countToAnswer, referralsToAnswer, timesRefused } from './intake.store';

/** What is still to be answered, and by when. */
@Resolver(() => WaitingListEntry)
export class IntakeResolver {
  @Query(() => WaitingListConnection, {
    nullable: true,
    description: 'Referrals that the asker’s own consortium has not answered, which must be answered first before the others (te beantwoorden verwijzingen).',
  })
  async referralsToAnswer(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WaitingListConnection | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [isDay, isUuid]);
    if (!(await door.mayList('TRAJECTORY', info))) return null;
    const [page, [total]] = await Promise.all([door.list(referralsToAnswer, [...place, size + 1]), door.rows<{ count: number }>(countToAnswer, [])]);
    const edges = page.slice(0, size).map((node) => ({ cursor: writeCursor([node.appliedOn, node.id]), node }));
    return { edges, pageInfo: { hasNextPage: page.length > size, endCursor: edges.at(-1)?.cursor ?? null }, totalCount: total?.count ?? 0 };
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => DayScalar, { nullable: true, description: 'Last day to answer in time: the fifth working day (uiterlijk beantwoorden).' })
  answerBy(@Root() { appliedOn }: WaitingListEntry): Day | null {
    return appliedOn === null ? null : answerBy(appliedOn);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it was, or is still to be, answered after that day (te laat beantwoord).' })
  async isAnswerLate(@Root() { appliedOn, acceptedOn, leftOn }: WaitingListEntry, @Ctx() { door }: Context): Promise<boolean | null> {
    return appliedOn === null ? null : isLate({ appliedOn, acceptedOn, leftOn }, (await door.enter()).today);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => [WaitingStep], { nullable: true, description: 'The steps of the wait that have begun, each against its norm (stappen in het wachten).' })
  async steps(
    @Root() { referredOn, appliedOn, acceptedOn, intakeOn, startedOn, leftOn }: WaitingListEntry,
    @Ctx() { door }: Context,
  ): Promise<WaitingStep[] | null> {
    if (referredOn === null || appliedOn === null) return null;
    return stepsOf({ referredOn, appliedOn, acceptedOn, intakeOn, startedOn, leftOn, answerBy: answerBy(appliedOn) }, (await door.enter()).today);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => RefusalReason, { nullable: true, description: 'Why it was refused, if it was (reden van afwijzing).' })
  refusedBecause(@Root() { refusedBecause }: WaitingListEntry): keyof typeof RefusalReason | null {
    return refusedBecause;
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => String, { nullable: true, description: 'What was told about the refusal (toelichting).' })
  refusedWith(@Root() { refusedWith }: WaitingListEntry): string | null {
    return refusedWith;
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How often consortia refused this referral, whichever they were: to be none (keren van het kastje naar de muur).',
  })
  async timesRefused(@Root() { referralId }: WaitingListEntry, @Ctx() { door }: Context): Promise<number | null> {
    if (referralId === null) return null;
    const [counted] = await door.rowsFor<{ key: string; refusals: number }>(timesRefused, referralId, []);
    return counted?.refusals ?? 0;
  }
}
