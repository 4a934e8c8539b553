import { randomUUID } from 'node:crypto';
import type { Day } from '@ketengraaf/core';
import { hold, type Room, type Statement, versionConflict, youth } from '@ketengraaf/door';
import { stateOf } from '../reservation/reservation.rules';
import { type KeptReservation, reservationById } from '../reservation/reservation.store';
import type { TrajectoryRow } from '../trajectory/trajectory.row';
import { trajectoriesById } from '../trajectory/trajectory.store';
import { type MeantPlace, mayBeGiven, mayBeginOn, mayEndOn } from './place.rules';
import type { EndPlacementInput, MoveYouthInput, PlaceYouthInput } from './placement.input';
import type { PlacementChanged } from './placement.outcome';
import type { PlacementRow } from './placement.row';
import { placementsById } from './placement.store';

const MEMBER_OF_LOCATION: Statement = {
  name: 'member_of_location',
  text: `select exists (select from consortia.location l join consortia.membership m on m.care_provider = l.care_provider
  where l.id = $1 and m.consortium::text = $2 and m.during @> $3::date) as "isMember"`,
};

const PLACE: Statement = {
  name: 'place_youth',
  text: `insert into consortia.placement (id, organisation, youth_id, trajectory, location, residence_type, crisis, move_reason, decided_by, court_authorisation, reservation, during)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, daterange($12, null))`,
};

const END: Statement = {
  name: 'end_placement',
  text: 'update consortia.placement set during = daterange(lower(during), $3), version = version + 1 where id = $1 and version = $2 returning id',
};

type Kept = Pick<PlacementRow, 'youthId' | 'organisation' | 'trajectory'>;
type NewPlace = Pick<PlaceYouthInput, 'residenceType' | 'location' | 'decidedBy' | 'courtAuthorisation' | 'reservation'>;

/** Places a youth during its help. */
export async function placeYouth(room: Room, input: PlaceYouthInput): Promise<PlacementChanged> {
  const trajectory: TrajectoryRow = await room.need(trajectoriesById, input.trajectory);
  hold(mayBeginOn(input.from, trajectory));
  return placed(room, { ...trajectory, trajectory: trajectory.id }, input, { from: input.from, crisis: input.crisis, reason: null });
}

/** Moves a youth from one place to another: the first ends on the day the second begins. */
export async function moveYouth(room: Room, input: MoveYouthInput): Promise<PlacementChanged> {
  const before = await ended(room, input);
  const [trajectory] = await room.rows<TrajectoryRow>(trajectoriesById, [[before.trajectory]]);
  hold(trajectory && mayBeginOn(input.on, trajectory));
  return placed(room, before, input, { from: input.on, crisis: false, reason: input.reason });
}

/** Ends a placement on a day. */
export async function endPlacement(room: Room, input: EndPlacementInput): Promise<PlacementChanged> {
  const { id, youthId, organisation } = await ended(room, input);
  await room.tell({ subject: youth(youthId), object: { type: 'Placement', id }, organisation });
  return { placementId: id, youthId };
}

async function ended(room: Room, { placement, version, on }: EndPlacementInput): Promise<PlacementRow> {
  const row: PlacementRow = await room.need(placementsById, placement);
  if (row.version !== version) versionConflict(row.version);
  hold(mayEndOn(on, { from: row.during.from ?? '', until: row.during.until ?? null }));
  const [done] = await room.write(END, [placement, version, on]);
  if (!done) versionConflict(version + 1);
  return row;
}

async function placed(
  room: Room,
  { youthId, organisation, trajectory }: Kept,
  place: NewPlace,
  { from, crisis, reason }: { readonly from: Day; readonly crisis: boolean; readonly reason: string | null },
): Promise<PlacementChanged> {
  const { residenceType, location = null, decidedBy, courtAuthorisation = null, reservation = null } = place;
  const [locationOf, how] = await Promise.all([ownerOf(room, location, organisation, from), howReserved(room, reservation, organisation)]);
  hold(mayBeGiven({ residenceType, courtAuthorisation, locationOf, reservation: how }));
  const id = randomUUID();
  await room.write(PLACE, [id, organisation, youthId, trajectory, location, residenceType, crisis, reason, decidedBy, courtAuthorisation, reservation, from]);
  await room.tell({ subject: youth(youthId), object: { type: 'Placement', id }, organisation, reason: reason ?? undefined });
  return { placementId: id, youthId };
}

async function ownerOf(room: Room, location: string | null, consortium: string, on: Day): Promise<MeantPlace['locationOf']> {
  if (location === null) return 'NOBODY';
  const [found] = await room.rows<{ isMember: boolean }>(MEMBER_OF_LOCATION, [location, consortium, on]);
  return found?.isMember ? 'MEMBER' : 'OTHER';
}

async function howReserved(room: Room, reservation: string | null, consortium: string): Promise<MeantPlace['reservation']> {
  if (reservation === null) return 'NONE';
  const [[kept], { now }] = await Promise.all([room.rows<KeptReservation>(reservationById, [reservation]), room.enter()]);
  return kept?.organisation === consortium && stateOf(kept, now) === 'CONFIRMED' ? 'CONFIRMED' : 'OTHER';
}
