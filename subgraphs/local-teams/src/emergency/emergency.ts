import { randomUUID } from 'node:crypto';
import { hold, notFound, type Room, violated, youth } from '@ketengraaf/door';
import type { AnswerEmergencyReviewInput, OpenEmergencyDoorInput } from './emergency.input';
import { ANSWERED, mayReview } from './emergency.rules';
import { ANSWER_REVIEW, OPEN_DOOR, reviewsById } from './emergency.store';

/** A door that was opened; the instant as text, because it is remembered with the idempotency key. */
export interface Opened {
  readonly doorId: string;
  readonly youthId: string;
  readonly closesAt: string;
}

/** Opens the door to a youth for the asker, and asks for its review. */
export async function openEmergencyDoor(room: Room, { youth: youthId, reason }: OpenEmergencyDoorInput): Promise<Opened> {
  await room.mayAtAll(youthId);
  const id = randomUUID();
  const [opened] = await room.write<{ organisation: string; closesAt: Date }>(OPEN_DOOR, [id, youthId, reason]);
  if (!opened) {
    room.miss(youthId);
    return notFound();
  }
  await room.may(youth(youthId), opened.organisation);
  await room.tell({ subject: youth(youthId), object: { type: 'EmergencyDoor', id }, organisation: opened.organisation, reason });
  return { doorId: id, youthId, closesAt: opened.closesAt.toISOString() };
}

/** Answers a review, once; a door that was not rightly opened closes with it. */
export async function answerEmergencyReview(room: Room, { review, verdict, findings }: AnswerEmergencyReviewInput): Promise<{ readonly reviewId: string }> {
  const row = await room.need(reviewsById, review);
  hold(mayReview(row.person, room.caller.person));
  const [answered] = await room.write(ANSWER_REVIEW, [row.id, verdict, findings]);
  if (!answered) violated(ANSWERED);
  await room.tell({ subject: youth(row.youthId), object: { type: 'EmergencyReview', id: row.id }, organisation: row.organisation, reason: verdict });
  return { reviewId: row.id };
}
