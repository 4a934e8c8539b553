import { isDay, isUuid } from '@ketengraaf/core';
import { type Door, youth } from '@ketengraaf/door';
import { type Context, pageSize, placeAfter, Shows, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { consortiaByOrganisation } from '../consortium/consortium.store';
import { Consortium } from '../consortium/consortium.type';
import { Referral } from '../referral-intake/referral-intake.type';
import { Youth } from '../youth/youth.type';
import { stillWaits, type Wait, waitOf } from './waiting.rules';
import { countOwnWaitingList, ownWaitingList, ownWaitingListByPriority, waitingOfYouths } from './waiting.store';
import { WaitingListConnection, WaitingListEntry, WaitingNorm, WaitingOrder } from './waiting.type';

/** How each order is read, and where its pages go on. */
const ORDERS = {
  LONGEST_WAIT: { list: ownWaitingList, checks: [isDay, isUuid], placeOf: ({ appliedOn, id }: WaitingListEntry) => [appliedOn, id] },
  PRIORITY: {
    list: ownWaitingListByPriority,
    checks: [(part: unknown) => /^[1-4]$/.test(String(part)), isDay, isUuid],
    placeOf: ({ position, appliedOn, id }: WaitingListEntry) => [String(position), appliedOn, id],
  },
} as const;

/** The waits of a youth, and the waiting list of one's own consortium. */
@Resolver(() => Youth)
export class WaitingResolver {
  @Query(() => WaitingListConnection, {
    nullable: true,
    description: 'The waiting list of the asker’s own consortium, the longest wait or who has priority first (mijn wachtlijst).',
  })
  async myWaitingList(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen (cursor).' }) after: string | null,
    @Arg('order', () => WaitingOrder, { defaultValue: 'LONGEST_WAIT', description: 'In what order (volgorde).' }) order: keyof typeof WaitingOrder,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WaitingListConnection | null> {
    const size = pageSize(first);
    const { list, checks, placeOf } = ORDERS[order];
    const place = placeAfter(after, checks);
    if (!(await door.mayList('TRAJECTORY', info))) return null;
    const [page, [total]] = await Promise.all([door.list(list, [...place, size + 1]), door.rows<{ count: number }>(countOwnWaitingList, [])]);
    const edges = page.slice(0, size).map((node) => ({ cursor: writeCursor(placeOf(node)), node }));
    return { edges, pageInfo: { hasNextPage: page.length > size, endCursor: edges.at(-1)?.cursor ?? null }, totalCount: total?.count ?? 0 };
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => [WaitingListEntry], { nullable: true, description: 'Waiting lists the youth stands on, the longest wait first (wachtlijst).' })
  async waiting(
    @Root() { id }: Youth,
    @Arg('ended', () => Boolean, { defaultValue: false, description: 'Also those the youth no longer stands on (ook beëindigd).' }) ended: boolean,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WaitingListEntry[] | null> {
    const [entries, { today }] = await Promise.all([door.many(waitingOfYouths, youth(id), info), door.enter()]);
    return ended ? entries : (entries?.filter((entry) => stillWaits(entry, today)) ?? null);
  }
}

async function waitNow({ appliedOn, intakeOn, startedOn, leftOn }: WaitingListEntry, door: Door): Promise<Wait | null> {
  return appliedOn === null ? null : waitOf({ appliedOn, intakeOn, startedOn, leftOn }, (await door.enter()).today);
}

/** Whose wait it is, with whom, and how long it lasts against the norm. */
@Resolver(() => WaitingListEntry)
export class WaitingListEntryResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => Youth, { nullable: true, description: 'Who waits (jeugdige).' })
  youth(@Root() { youthId }: WaitingListEntry): Youth {
    return { id: youthId };
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Consortium, { nullable: true, description: 'The consortium that keeps the list (consortium).' })
  consortium(@Root() { organisation }: WaitingListEntry, @Ctx() { door }: Context): Promise<Consortium | null> | null {
    return organisation === null ? null : door.entry(consortiaByOrganisation, organisation);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Referral, { nullable: true, description: 'The referral it came of, if any (verwijzing).' })
  referral(@Root() { referralId }: WaitingListEntry): Referral | null {
    return referralId === null ? null : { id: referralId };
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Days from the application to today, or to the first care or to leaving the list (wachttijd in dagen).',
  })
  async waitedDays(@Root() entry: WaitingListEntry, @Ctx() { door }: Context): Promise<number | null> {
    return (await waitNow(entry, door))?.waitedDays ?? null;
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => WaitingNorm, { nullable: true, description: 'The norm that counts at this stage of the wait (treeknorm).' })
  async norm(@Root() entry: WaitingListEntry, @Ctx() { door }: Context): Promise<Wait['norm'] | null> {
    return (await waitNow(entry, door))?.norm ?? null;
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Int, { nullable: true, description: 'Days from the application that this norm allows (norm in dagen).' })
  async normDays(@Root() entry: WaitingListEntry, @Ctx() { door }: Context): Promise<number | null> {
    return (await waitNow(entry, door))?.normDays ?? null;
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether the wait is longer than this norm allows (norm overschreden).' })
  async isOverNorm(@Root() entry: WaitingListEntry, @Ctx() { door }: Context): Promise<boolean | null> {
    return (await waitNow(entry, door))?.isOverNorm ?? null;
  }
}
