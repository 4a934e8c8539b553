import { testStack } from '@ketengraaf/testkit';
import { handOverRaces } from './in-turn/hand-over.story';
import type { Proving } from './in-turn/proving';
import { bookingRaces } from './in-turn/race-bookings.story';
import { storms } from './in-turn/storm.story';
import { underWay } from './in-turn/under-way.story';
import { upstreamFaults } from './in-turn/upstream-faults.story';
import { openParties } from './parties';

/*
 * What `npm run prove` tries a hundred thousand times, a few times, one after the other on one stack: those that take walls away, to see that it
 * shows, come last.
 */
let proving: Proving;

beforeAll(async () => {
  const stack = await testStack({ durable: true });
  proving = { stack, parties: [] };
  proving = { stack, parties: await openParties(stack) };
}, 120_000);
afterAll(async () => {
  await Promise.all((proving?.parties ?? []).map((party) => party.close()));
  await proving?.stack.stop();
});

describe('under way', () => underWay(() => proving));
describe('faults upstream', () => upstreamFaults(() => proving));
describe('storms', () => storms(() => proving));
describe('races for places', () => bookingRaces(() => proving));
describe('races for direction', () => handOverRaces(() => proving));
