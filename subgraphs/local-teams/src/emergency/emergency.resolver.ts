import { isUuid } from '@ketengraaf/core';
import { isRefusal, youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome, pageSize, placeAfter, Shows, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { youthsById } from '../youth/youth.store';
import { Youth } from '../youth/youth.type';
import { answerEmergencyReview, openEmergencyDoor } from './emergency';
import { AnswerEmergencyReviewInput, OpenEmergencyDoorInput } from './emergency.input';
import { AnswerEmergencyReviewOutcome, EmergencyDoorOpened, EmergencyReviewAnswered, OpenEmergencyDoorOutcome } from './emergency.outcome';
import { CONSTRAINTS, LONGEST_FINDINGS, REASON_LENGTH } from './emergency.rules';
import { doorsToMine, doorsToYouths, reviewsById, reviewsOfOwn } from './emergency.store';
import { EmergencyDoor, EmergencyDoorPage, EmergencyReview, EmergencyReviewPage } from './emergency.type';

const INPUT = { description: 'What to do (invoer).' } as const;
const FIRST = { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' } as const;
const AFTER = { nullable: true, description: 'Cursor where the last page ended (cursor).' } as const;
const isInstant = (text: string | null): boolean => text === null || /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(text);

/** Opening the emergency door, and saying whether that was right. */
@Resolver()
export class EmergencyActsResolver {
  @Mutation(() => OpenEmergencyDoorOutcome, {
    nullable: true,
    description: 'Opens the emergency door to a youth for four hours; case director, family and privacy officer are told (noodknop).',
  })
  async openEmergencyDoor(
    @Arg('input', () => OpenEmergencyDoorInput, INPUT) input: OpenEmergencyDoorInput,
    @Ctx() context: Context,
  ): Promise<Outcome<EmergencyDoorOpened>> {
    const reason = input.reason.trim();
    if (reason.length < REASON_LENGTH.least || reason.length > REASON_LENGTH.most)
      throw badUserInput(`reason must say in ${REASON_LENGTH.least} to ${REASON_LENGTH.most} characters why it cannot wait.`);
    const wish = { youth: input.youth.toLowerCase(), reason };
    const outcome = await context.change('openEmergencyDoor', input, (room) => openEmergencyDoor(room, wish), CONSTRAINTS);
    return isRefusal(outcome) ? outcome : { ...outcome, closesAt: new Date(outcome.closesAt) };
  }

  @Mutation(() => AnswerEmergencyReviewOutcome, { nullable: true, description: 'Answers the review of an emergency door (noodtoegang beoordelen).' })
  answerEmergencyReview(
    @Arg('input', () => AnswerEmergencyReviewInput, INPUT) input: AnswerEmergencyReviewInput,
    @Ctx() context: Context,
  ): Promise<Outcome<EmergencyReviewAnswered>> {
    const { verdict } = input;
    const findings = input.findings.trim();
    if (findings === '' || findings.length > LONGEST_FINDINGS) throw badUserInput(`findings must have 1 to ${LONGEST_FINDINGS} characters.`);
    const answer = { review: input.review.toLowerCase(), verdict, findings };
    return context.change('answerEmergencyReview', input, (room) => answerEmergencyReview(room, answer));
  }
}

/** Who is told. */
@Resolver()
export class EmergencyListsResolver {
  @Query(() => EmergencyDoorPage, {
    nullable: true,
    description: 'Emergency doors that were opened to the youths the asker is involved with, the latest first (noodtoegang in mijn gezinnen).',
  })
  async emergencyDoors(
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EmergencyDoorPage | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [isInstant, isUuid]);
    if (!(await door.maySearch('DIRECTION', info))) return null;
    const found = await door.list(doorsToMine, [...place, size + 1]);
    const doors = found.slice(0, size);
    return { doors, pageInfo: pageOf(found, size, doors.at(-1)?.openedAt, doors.at(-1)?.id) };
  }

  @Query(() => EmergencyReviewPage, {
    nullable: true,
    description: 'Reviews of emergency doors to the youths of the asker’s own organisation, overdue first (te beoordelen noodtoegang).',
  })
  async emergencyReviews(
    @Arg('answered', () => Boolean, { defaultValue: false, description: 'Whether those that were answered are shown instead (beantwoord).' }) answered: boolean,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EmergencyReviewPage | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [isInstant, isUuid]);
    if (!(await door.mayList('ACCESS_LOG', info))) return null;
    const found = await door.list(reviewsOfOwn, [answered, ...place, size + 1]);
    const reviews = found.slice(0, size);
    return { reviews, pageInfo: pageOf(found, size, reviews.at(-1)?.dueAt, reviews.at(-1)?.id) };
  }
}

/** The doors to a youth. */
@Resolver(() => Youth)
export class EmergencyDoorsResolver {
  @Shows('DIRECTION')
  @FieldResolver(() => [EmergencyDoor], { nullable: true, description: 'Emergency doors that were opened to the youth, the latest first (noodtoegang).' })
  async emergencyDoors(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<EmergencyDoor[] | null> {
    const doors = await door.many(doorsToYouths, youth(id), info);
    return doors && (await door.hidesAddress(youth(id))) ? doors.map((one) => ({ ...one, organisation: null })) : doors;
  }
}

/** The youth behind the door. */
@Resolver(() => EmergencyDoorOpened)
export class EmergencyDoorOpenedResolver {
  @FieldResolver(() => Youth, { nullable: true, description: 'The youth, as far as the door opens (jeugdige).' })
  youth(@Root() { youthId }: EmergencyDoorOpened, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Youth | null> {
    return door.one(youthsById, youth(youthId), info);
  }
}

/** The review as it is now. */
@Resolver(() => EmergencyReviewAnswered)
export class EmergencyReviewAnsweredResolver {
  @FieldResolver(() => EmergencyReview, { nullable: true, description: 'The review as it is now (beoordeling).' })
  review(@Root() { reviewId }: EmergencyReviewAnswered, @Ctx() { door }: Context): Promise<EmergencyReview | null> {
    return door.find(reviewsById, reviewId);
  }
}

function pageOf(found: readonly unknown[], size: number, at: Date | null | undefined, id: string | null | undefined) {
  return { hasNextPage: found.length > size, endCursor: at && id ? writeCursor([at.toISOString(), id]) : null };
}
