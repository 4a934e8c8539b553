import { randomUUID } from 'node:crypto';
import { hold, NOBODY, notFound, type Room, type Statement, versionConflict } from '@ketengraaf/door';
import { unitsById } from '../capacity/capacity.store';
import type { ReservationInput, ReservePlaceInput } from './reservation.input';
import type { ReservationKept } from './reservation.outcome';
import { mayConfirm, mayRelease, mayReserve, stateOf } from './reservation.rules';
import { type KeptReservation, reservationById } from './reservation.store';

const HELD_BY_ME: Statement = {
  name: 'held_by_me',
  text: `select count(*)::int as held from consortia.reservation r where r.held_by = app.person() and r.confirmed_at is null and r.held @> app.now()`,
};

const RESERVE: Statement = {
  name: 'reserve_place',
  text: `insert into consortia.reservation (id, capacity_unit, held, held_by, held_for, made_at, expires_at)
select $1, $2, tstzrange(t.now, t.now + make_interval(hours => $3)), app.person(), app.organisation(), t.now, t.now + make_interval(hours => $3)
from (select app.now()::timestamptz(3) as now) t returning organisation`,
};

const CONFIRM: Statement = {
  name: 'confirm_reservation',
  text: `update consortia.reservation set confirmed_at = app.now(), held = tstzrange(lower(held), null), version = version + 1
where id = $1 and version = $2 returning id`,
};

// A place that is given back at the instant it was taken was held for a moment all the same.
const RELEASE: Statement = {
  name: 'release_reservation',
  text: `update consortia.reservation set released_at = app.now(), held = tstzrange(lower(held), greatest(app.now(), lower(held) + interval '1 millisecond')), version = version + 1
where id = $1 and version = $2 returning id`,
};

/** Keeps one of a unit's free places for some hours; the database sees to it that no place is kept twice. */
export async function reservePlace(room: Room, { unit, hours }: Pick<ReservePlaceInput, 'unit' | 'hours'>): Promise<ReservationKept> {
  await room.may(NOBODY);
  const [[known], [mine]] = await Promise.all([room.rows(unitsById, [[unit]]), room.rows<{ held: number }>(HELD_BY_ME, [])]);
  if (!known) return notFound();
  hold(mayReserve(mine?.held ?? 0));
  const id = randomUUID();
  const [made] = await room.write<{ organisation: string }>(RESERVE, [id, unit, hours]);
  await room.tell({ subject: NOBODY, object: { type: 'Reservation', id }, organisation: made?.organisation ?? room.caller.organisation });
  return { reservationId: id };
}

/** Confirms, as the consortium whose place it is, that a place stays kept. */
export async function confirmReservation(room: Room, input: ReservationInput): Promise<ReservationKept> {
  await room.may(NOBODY, room.caller.organisation);
  const reservation = await seen(room, input);
  if (reservation.organisation !== room.caller.organisation) return notFound();
  hold(mayConfirm(stateOf(reservation, (await room.enter()).now)));
  return changed(room, CONFIRM, reservation, input);
}

/** Gives a place back, as who keeps it or as the consortium whose place it is. */
export async function releaseReservation(room: Room, input: ReservationInput): Promise<ReservationKept> {
  await room.may(NOBODY);
  const reservation = await seen(room, input);
  hold(mayRelease(stateOf(reservation, (await room.enter()).now)));
  return changed(room, RELEASE, reservation, input);
}

/** The reservation, for who may know of it: who keeps it and whose place it is. */
async function seen(room: Room, input: ReservationInput): Promise<KeptReservation> {
  const [reservation] = await room.rows<KeptReservation>(reservationById, [input.reservation]);
  if (!reservation) return notFound();
  if (reservation.version !== input.version) versionConflict(reservation.version);
  return reservation;
}

async function changed(room: Room, statement: Statement, { id, version, organisation }: KeptReservation, input: ReservationInput): Promise<ReservationKept> {
  const [done] = await room.write(statement, [id, input.version]);
  if (!done) versionConflict(version + 1);
  await room.tell({ subject: NOBODY, object: { type: 'Reservation', id }, organisation });
  return { reservationId: id };
}
