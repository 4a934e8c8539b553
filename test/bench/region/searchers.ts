import type { Party } from '@ketengraaf/core';
import { clientOf, mintToken, rowsOf, superuserOf } from '@ketengraaf/testkit';
import { DOUBLE_BOOKINGS } from '../../../subgraphs/consortia/test/race-for-places';
import { middle } from '../report/figures';
import type { Tree } from './questions';
import type { RegionWorld } from './region-world';

/** What came of many who look for a place at the same time. */
export interface Searched {
  readonly searchers: number;
  /** Reservations that were tried, kept, refused for want of a place, and confirmed as a booking. */
  readonly tries: number;
  readonly kept: number;
  readonly refused: number;
  readonly booked: number;
  /** Times that a party did not answer within its deadline; the searcher went on to the next place. */
  readonly unanswered: number;
  /** Moments at which more places of a unit were held than it had. */
  readonly doubles: number;
  readonly searchMs: number;
  readonly perSecond: number;
}

interface Unit {
  readonly unit: string;
  readonly municipality: string;
  readonly desk: string;
  readonly consortium: string;
}

const SEARCHERS = 200;
const UNITS = 20;
const SAID_EVERY = 2_000;
// few places, so that many want the same one; of consortia that have a desk to confirm
const SCARCE = `select u.id as unit, l.municipality, s.person as desk, s.organisation as consortium from consortia.capacity_unit u
  join consortia.care_service c on c.id = u.care_service join consortia.location l on l.id = u.location
  cross join lateral (select o.places_available as places from consortia.capacity_observation o where o.capacity_unit = u.id and o.as_of <= now() order by o.as_of desc limit 1) o
  cross join lateral (select person, organisation from app.staff s where s.organisation = c.consortium::text and s.role = 'INTAKE_DESK' and s.during @> current_date order by person limit 1) s
  where o.places between 1 and 5 order by u.id limit $1`;
const DIRECTORS = `select person, organisation from app.staff where role = 'CASE_DIRECTOR' and during @> current_date order by person limit $1`;
const FREE = `query ($municipality: ID!, $need: PlaceNeed!) { municipality(code: $municipality) { availablePlaces(need: $need, first: 20) { id placesFree } } }`;
const [RESERVE, CONFIRM, RELEASE] = ['reservePlace', 'confirmReservation', 'releaseReservation'].map(
  (verb) =>
    `mutation ($input: ${verb === 'reservePlace' ? 'ReservePlaceInput' : 'ReservationInput'}!) { done: ${verb}(input: $input) { __typename ... on ReservationKept { reservation { id version } } ... on RuleViolated { rule } } }`,
) as [string, string, string];

/** A party that did not answer in time. */
class Unanswered extends Error {}

/** Lets 200 case directors search, reserve and have booked at the same time, through the gateway, until a place was tried for so often. */
export async function searchTogether(world: RegionWorld, tries: number, say: (sentence: string) => void): Promise<Searched> {
  const { stack } = world;
  const client = clientOf(stack);
  const consortia = superuserOf(stack, 'consortia');
  const units = await rowsOf<Unit>(consortia, SCARCE, [UNITS]);
  const directors = await rowsOf<{ person: string; organisation: string }>(superuserOf(stack, 'local_teams'), DIRECTORS, [SEARCHERS]);
  if (units.length === 0 || directors.length === 0) throw new Error('there are no scarce places, or nobody to look for them');
  const tokenOf = (party: Party, person: string, organisation: string): Promise<string> =>
    party === 'consortia'
      ? mintToken(stack, { person, organisation, party, grants: [{ role: 'INTAKE_DESK', purpose: 'PLACEMENT' }] })
      : mintToken(stack, { person, organisation, party, grants: [{ role: 'CASE_DIRECTOR', purpose: 'DIRECTION' }] });
  const ask = async (text: string, token: string, variables: object): Promise<Tree> => {
    const { body } = await client.ask(text, { token, variables: { ...variables } });
    if (body.errors?.every(({ extensions }) => extensions?.code === 'PARTY_UNAVAILABLE')) throw new Unanswered();
    if (body.errors) throw new Error(`a searcher got ${JSON.stringify(body.errors).slice(0, 300)}`);
    return body.data;
  };
  const count = { tries: 0, kept: 0, refused: 0, booked: 0, unanswered: 0 };
  const searches: number[] = [];
  const began = performance.now();

  const search = async (searcher: number): Promise<void> => {
    for (let turn = searcher; count.tries < tries; turn += 1) {
      count.tries += 1;
      if (count.tries % SAID_EVERY === 0) say(`region of ${world.families}: ${count.tries} of ${tries} tries for a place`);
      await tryFor(turn, directors[searcher % directors.length] as (typeof directors)[number]).catch((error: unknown) => {
        if (!(error instanceof Unanswered)) throw error;
        count.unanswered += 1;
      });
    }
  };
  const tryFor = async (turn: number, { person, organisation }: { person: string; organisation: string }): Promise<void> => {
    const { unit, municipality, desk, consortium } = units[turn % units.length] as Unit;
    const token = await tokenOf('local-teams', person, organisation);
    const since = performance.now();
    await ask(FREE, token, { municipality, need: { urgency: 'SOON' } });
    searches.push(performance.now() - since);
    const { done } = await ask(RESERVE, token, { input: { unit, hours: 1 } });
    if (done.__typename !== 'ReservationKept') {
      if (done.rule === undefined) throw new Error(`a reservation came to ${JSON.stringify(done)}`);
      count.refused += 1;
      return;
    }
    count.kept += 1;
    let { id, version } = done.reservation;
    if (turn % 2 === 0) {
      const confirmed = (await ask(CONFIRM, await tokenOf('consortia', desk, consortium), { input: { reservation: id, version } })).done;
      if (confirmed.__typename !== 'ReservationKept') throw new Error(`a booking came to ${JSON.stringify(confirmed)}`);
      count.booked += 1;
      ({ id, version } = confirmed.reservation);
    }
    // held a while, so that others find it taken; then given back, or soon nothing would be left to race for
    await ask(FREE, token, { municipality, need: { urgency: 'SOON' } });
    await ask(RELEASE, token, { input: { reservation: id, version } });
  };
  await Promise.all(Array.from({ length: SEARCHERS }, (_, searcher) => search(searcher)));
  const tookS = (performance.now() - began) / 1_000;
  const [found] = await rowsOf<{ doubles: number }>(consortia, DOUBLE_BOOKINGS);
  return { searchers: SEARCHERS, ...count, doubles: found?.doubles ?? Number.NaN, searchMs: middle(searches), perSecond: count.tries / tookS };
}
