import { uuidOf } from '@ketengraaf/core';
import { columnsOf, insert, type PartyDatabase, startPartyDatabase, tablesInNoExport } from '@ketengraaf/testkit';
import type { Client } from 'pg';
import { CONSORTIA, contribution, fillConsortia, fillUnit, placement, trajectory, waiting } from '../test/world';
import { consortia } from '.';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const HELPED = trajectory('Noor', 'Noor', NORTH.id, 'North professional');

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillConsortia(client);
    await insert(client, 'consortia.trajectory', [HELPED]);
    await insert(client, 'consortia.placement', [placement('Noor', HELPED, '[2026-03-02,2026-04-01)')]);
    await fillUnit(client, { name: 'unit', consortium: NORTH.id, provider: NORTH.provider, location: uuidOf('location', 'North'), report: {} });
  });
});

afterAll(() => chain.stop());

test('row classes describe the tables as they were migrated', async () => {
  const { described, kept } = await columnsOf(chain);
  expect(described).toEqual(kept);
});

const ORDER = { referred_on: '2026-01-01', applied_on: '2026-01-02', accepted_on: '2026-01-05', intake_on: '2026-01-09', started_on: '2026-02-01' };
const refusals: readonly [what: string, table: string, row: object, constraint: RegExp][] = [
  [
    'a member twice at once',
    'membership',
    { id: uuidOf('m'), consortium: NORTH.id, care_provider: NORTH.provider, capacity: 'MEMBER', expertises: ['AUTISM'], during: '[2026-01-01,)' },
    /one_membership_at_a_time/,
  ],
  ['a code of the register that is none', 'care_provider', { id: uuidOf('p'), name: 'x', agb: '1234567' }, /care_provider_agb_check/],
  [
    'more places free than there are',
    'capacity_observation',
    { capacity_unit: uuidOf('unit', 'unit'), as_of: '2026-01-01', source: 'FORM', raw: 'x', places_total: 1, places_available: 2 },
    /check constraint/,
  ],
  [
    'two reports of one unit at one instant',
    'capacity_observation',
    { capacity_unit: uuidOf('unit', 'unit'), as_of: '2026-05-31T08:00:00Z', source: 'FORM', raw: 'x', places_total: 1, places_available: 1 },
    /capacity_observation_pkey/,
  ],
  ['an application before the referral', 'waiting_list_entry', waiting('w', 'Noor', NORTH.id, 9, { ...ORDER, applied_on: '2025-12-31' }), /check constraint/],
  ['an intake before the acceptance', 'waiting_list_entry', waiting('w', 'Noor', NORTH.id, 9, { ...ORDER, intake_on: '2026-01-04' }), /check constraint/],
  ['care before the application', 'waiting_list_entry', waiting('w', 'Noor', NORTH.id, 9, { ...ORDER, started_on: '2026-01-01' }), /check constraint/],
  ['leaving a list without a reason', 'waiting_list_entry', waiting('w', 'Noor', NORTH.id, 9, { left_on: '2026-06-01' }), /check constraint/],
  ['a wait of no organisation', 'waiting_list_entry', waiting('w', 'Noor', uuidOf('nobody'), 9), /waiting_list_entry_organisation_fkey/],
  ['a wait of another class', 'waiting_list_entry', waiting('w', 'Noor', NORTH.id, 9, { data_class: 'PLACES' }), /waiting_list_entry_data_class_check/],
  [
    'a trajectory without a named contact',
    'trajectory',
    trajectory('t', 'Noor', NORTH.id, 'North professional', { primary_contact: null }),
    /"primary_contact"/,
  ],
  ['a contact who is nobody', 'trajectory', trajectory('t', 'Noor', NORTH.id, 'nobody'), /trajectory_primary_contact_fkey/],
  [
    'an end without a reason',
    'trajectory',
    trajectory('t', 'Noor', NORTH.id, 'North professional', { state: 'ENDED', ended_on: '2026-05-01' }),
    /check constraint/,
  ],
  [
    'a running trajectory that ended',
    'trajectory',
    trajectory('t', 'Noor', NORTH.id, 'North professional', { ended_on: '2026-05-01', end_reason: '31' }),
    /check constraint/,
  ],
  [
    'an end before the start',
    'trajectory',
    trajectory('t', 'Noor', NORTH.id, 'North professional', { state: 'ENDED', ended_on: '2026-03-01', end_reason: '31' }),
    /check constraint/,
  ],
  [
    'bridging for no wait',
    'trajectory',
    trajectory('t', 'Noor', NORTH.id, 'North professional', { bridging_for: uuidOf('nothing') }),
    /trajectory_bridging_for_fkey/,
  ],
  ['a contribution of nobody', 'contribution', contribution('c', HELPED, uuidOf('nobody')), /contribution_care_provider_fkey/],
  ['a youth at two places at once', 'placement', placement('p', HELPED, '[2026-03-31,)'), /one_place_at_a_time/],
  ['secure care without a court', 'placement', placement('p', HELPED, '[2026-05-01,)', { residence_type: 'SECURE' }), /secure_care_is_authorised/],
];

const attempt = (client: Client, table: string, row: object): Promise<string> =>
  insert(client, `consortia.${table}`, [row as Record<string, unknown>]).then(
    () => 'accepted',
    (error: Error) => error.message,
  );

test.each(refusals)('the database refuses %s', async (_, table, row, constraint) => {
  expect(await chain.as('loader', (client) => attempt(client, table, row))).toMatch(constraint);
});

test('what differs from a refused row by its fault alone is accepted', async () => {
  const kept = await chain.as('loader', async (client) => {
    await client.query('begin');
    const answers = [
      await attempt(client, 'membership', {
        id: uuidOf('m'),
        consortium: EAST.id,
        care_provider: NORTH.provider,
        capacity: 'MEMBER',
        expertises: ['AUTISM'],
        during: '[2026-01-01,)',
      }),
      await attempt(client, 'waiting_list_entry', waiting('w', 'Noor', NORTH.id, 9, ORDER)),
      await attempt(
        client,
        'trajectory',
        trajectory('t', 'Noor', NORTH.id, 'North professional', {
          state: 'ENDED',
          ended_on: '2026-03-02',
          end_reason: '31',
          bridging_for: uuidOf('waiting', 'w'),
        }),
      ),
      await attempt(client, 'contribution', contribution('c', HELPED, NORTH.provider)),
      await attempt(client, 'placement', placement('p', HELPED, '[2026-04-01,)', { residence_type: 'SECURE', court_authorisation: 'C/16/1' })),
    ];
    await client.query('rollback');
    return answers;
  });
  expect(kept).toEqual(Array(5).fill('accepted'));
});

test('the role of the subgraph may change nothing', async () => {
  const tables = ['consortium', 'capacity_observation', 'waiting_list_entry', 'trajectory', 'contribution', 'placement'];
  const answers = await chain.as('app', async (client) => {
    const said: string[] = [];
    for (const table of tables)
      said.push(
        await client.query(`delete from consortia.${table}`).then(
          () => 'accepted',
          (error: Error) => error.message,
        ),
      );
    return said;
  });
  expect(answers).toEqual(tables.map((table) => `permission denied for table ${table}`));
});

test('every personal table is in the export of what is kept about somebody', async () => {
  expect(await tablesInNoExport(chain)).toEqual([]);
  expect(await tablesInNoExport({ ...chain, definition: { ...chain.definition, words: [] } })).not.toEqual([]);
});
