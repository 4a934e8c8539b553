import { addDays, uuidOf } from '@ketengraaf/core';
import { insert, type PartyDatabase, type NewRow as Row, TODAY } from '@ketengraaf/testkit';
import { CONSORTIA, contribution, fillConsortia, fillUnit, placement, trajectory, waiting, worker } from './world';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];

/** Three municipalities; in the last there is one youth of a kind. */
export const [LARGE, MIDDLE, SMALL] = ['GM0935', 'GM0917', 'GM0888'] as const;
/** A contract that runs, and one that has ended. */
export const [RUNNING, ENDED] = [uuidOf('running contract'), uuidOf('ended contract')] as const;

const some = <T>(count: number, of: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => of(index));

/** Youths who wait: 12, 15 and 1 for medium ambulatory help. */
const WAITS: readonly Row[] = [
  ...some(12, (index) => waiting(`large ${index}`, `large ${index}`, NORTH.id, 20, { municipality: LARGE })),
  // two consortia have the same youth on their list: it counts once
  ...some(12, (index) => waiting(`large twice ${index}`, `large ${index}`, EAST.id, 20, { municipality: LARGE })),
  ...some(15, (index) => waiting(`middle ${index}`, `middle ${index}`, NORTH.id, 20, { municipality: MIDDLE })),
  waiting('small', 'small', NORTH.id, 20, { municipality: SMALL }),
  waiting('unknown', 'unknown', NORTH.id, 20),
  // eleven who started after 11, 12, .. 21 days, and one a long time ago
  ...some(11, (index) =>
    waiting(`started ${index}`, `started ${index}`, NORTH.id, 50, {
      municipality: LARGE,
      service: 'RESPITE',
      referred_on: addDays(TODAY, -53),
      started_on: addDays(TODAY, -42 + index),
      left_on: addDays(TODAY, -42 + index),
      left_reason: 'STARTED',
    }),
  ),
  waiting('long ago', 'long ago', NORTH.id, 900, { municipality: LARGE, service: 'RESPITE', started_on: addDays(TODAY, -500) }),
  ...some(4, (index) =>
    waiting(`crisis ${index}`, `crisis ${index}`, NORTH.id, 50, {
      municipality: LARGE,
      service: 'FOSTER_CARE',
      urgency: 'CRISIS',
      started_on: addDays(TODAY, -9),
    }),
  ),
  ...some(3, (index) => waiting(`few ${index}`, `few ${index}`, NORTH.id, 50, { municipality: LARGE, service: 'DAY_CARE', started_on: addDays(TODAY, -9) })),
];

const helped = (name: string, municipality: string, more: Row = {}): Row =>
  trajectory(name, name, NORTH.id, 'North professional', { municipality, contract_id: RUNNING, service: 'AMBULATORY', ...more });

/** Youths whose help runs: light and heavy in the large municipality, one in the small one, four under a contract that ended. */
const HELPED: readonly Row[] = [
  ...some(30, (index) => helped(`light ${index}`, LARGE, { intensity: 'LIGHT' })),
  ...some(20, (index) => helped(`heavy ${index}`, LARGE, { intensity: 'HEAVY' })),
  ...some(14, (index) => helped(`light middle ${index}`, MIDDLE, { intensity: 'LIGHT' })),
  helped('light small', SMALL, { intensity: 'LIGHT' }),
  ...some(4, (index) => helped(`continued ${index}`, LARGE, { contract_id: ENDED, continuity_arrangement: true })),
  ...some(40, (index) => helped(`regular of old ${index}`, LARGE, { contract_id: ENDED })),
];

/** Twelve who live elsewhere since the last quarter, all of whom lived somewhere before. */
const LIVING: readonly Row[] = some(12, (index) => helped(`living ${index}`, LARGE, { service: 'GROUP_RESIDENCE' }));
const PLACED: readonly Row[] = LIVING.flatMap((row, index) => [
  placement(`before ${index}`, row, '[2025-10-05,2026-01-10)', { residence_type: 'GROUP' }),
  placement(`after ${index}`, row, '[2026-01-10,)', { residence_type: 'FOSTER_FAMILY' }),
]);

/** What the member of North does for all who live elsewhere, and that of East for three of them. */
const CONTRIBUTIONS: readonly Row[] = [
  ...LIVING.map((row, index) => contribution(`North ${index}`, row, NORTH.provider)),
  ...LIVING.slice(0, 3).map((row, index) => contribution(`East ${index}`, row, EAST.provider)),
];

/** What was reported: two months of two municipalities, of which one skipped a month. */
const report = (contract: string, municipality: string, month: string, cents: number): Row => ({
  id: uuidOf('report', contract, municipality, month),
  organisation: NORTH.id,
  contract_id: contract,
  municipality,
  month,
  amount_cents: cents,
  reported_on: addDays(month, 45),
});

/** Fills a world to count in, and has it counted. */
export async function fillCounted(chain: PartyDatabase): Promise<void> {
  await chain.as('loader', async (client) => {
    await fillConsortia(client);
    await insert(client, 'consortia.waiting_list_entry', WAITS);
    await insert(client, 'consortia.trajectory', [...HELPED, ...LIVING]);
    await insert(client, 'consortia.placement', PLACED);
    await insert(client, 'consortia.contribution', CONTRIBUTIONS);
    await insert(client, 'app.staff', [worker('North member', NORTH.id, 'CONSORTIUM_MEMBER'), worker('East member', EAST.id, 'CONSORTIUM_MEMBER')]);
    await insert(client, 'consortia.spend_report', [
      report(RUNNING, LARGE, '2026-01-01', 100),
      report(RUNNING, LARGE, '2026-02-01', 300),
      report(RUNNING, LARGE, '2026-04-01', 200),
      report(RUNNING, LARGE, '2025-12-01', 7),
      report(RUNNING, MIDDLE, '2026-01-01', 1_000),
      report(ENDED, SMALL, '2026-03-01', 20_000),
    ]);
    await fillUnit(client, {
      name: 'unit',
      consortium: NORTH.id,
      provider: NORTH.provider,
      location: uuidOf('location', 'North'),
      report: { places_total: 8, places_available: 3 },
    });
  });
  await chain.as('app', (client) => client.query(`select stats.count_anew(interval '0')`));
}
