import { randomUUID } from 'node:crypto';
import { addDays, type Expertise } from '@ketengraaf/core';
import { hold, NOBODY, notFound, type Room, youth } from '@ketengraaf/door';
import type { JoinConsortiumInput, LeaveConsortiumInput } from './membership.input';
import type { ConsortiumJoined, ConsortiumLeft } from './membership.outcome';
import { canHelpOn, mayChangeFrom } from './membership.rules';
import {
  expertisesOnDay,
  type Helped,
  handOn,
  helpedAfter,
  join,
  leave,
  livingAfter,
  memberToLeave,
  providerToJoin,
  replaceHelper,
  stopHelping,
} from './membership.store';

/** Lets a provider take part in one's own consortium from a day on. */
export async function joinConsortium(room: Room, { careProvider, expertises, from }: JoinConsortiumInput): Promise<ConsortiumJoined> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  hold(mayChangeFrom(from, (await room.enter()).today));
  const [found] = await room.rows(providerToJoin, [careProvider]);
  if (!found) return notFound();
  await room.write(join, [randomUUID(), organisation, careProvider, [...new Set(expertises)], from]);
  await room.tell({ subject: NOBODY, object: { type: 'CareProvider', id: careProvider }, organisation, reason: from });
  return { consortiumId: organisation };
}

/**
 * Ends a provider's part in one's own consortium. All it does within somebody's help is done from the day after by the member that is
 * named, in the same trajectory with the same person to speak to; without one that can, nothing changes.
 */
export async function leaveConsortium(room: Room, { careProvider, lastDay, because, successor }: LeaveConsortiumInput): Promise<ConsortiumLeft> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  hold(mayChangeFrom(lastDay, (await room.enter()).today));
  const [member] = await room.rows<{ readonly id: string }>(memberToLeave, [careProvider, organisation, lastDay]);
  if (!member) return notFound();
  const dayAfter = addDays(lastDay, 1);
  const helped = await room.rows<Helped>(helpedAfter, [careProvider, organisation, lastDay]);
  const others =
    successor && successor !== careProvider ? await room.rows<{ readonly expertises: Expertise[] }>(expertisesOnDay, [successor, organisation, dayAfter]) : [];
  hold(canHelpOn([...new Set(helped.map(({ expertise }) => expertise))].sort(), others[0]?.expertises, Boolean(successor)));

  await room.write(leave, [member.id, dayAfter]);
  for (const { id, trajectory, youthId, expertise, from } of helped) {
    await room.may(youth(youthId), organisation);
    if (from >= dayAfter) {
      await room.write(replaceHelper, [id, successor]);
    } else {
      await room.write(handOn, [randomUUID(), trajectory, organisation, youthId, successor, expertise, dayAfter, id]);
      await room.write(stopHelping, [id, dayAfter]);
    }
    await room.tell({ subject: youth(youthId), object: { type: 'Trajectory', id: trajectory }, organisation, reason: `MEMBER ${because}` });
  }
  await room.tell({ subject: NOBODY, object: { type: 'CareProvider', id: careProvider }, organisation, reason: because });
  const [living] = await room.rows<{ readonly count: number }>(livingAfter, [careProvider, organisation, dayAfter]);
  return { consortiumId: organisation, handedOn: helped.length, toPlace: living?.count ?? 0 };
}
