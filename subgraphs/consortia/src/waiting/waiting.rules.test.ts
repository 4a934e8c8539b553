import { addDays } from '@ketengraaf/core';
import { stillWaits, type Wait, type WaitingMoments, waitOf } from './waiting.rules';

const TODAY = '2026-06-01';
const APPLIED = addDays(TODAY, -200);
const day = (count: number) => addDays(APPLIED, count);

/** Days are counted from the application. */
const table: readonly [what: string, moments: { intake?: number; started?: number; left?: number }, today: number, expected: Wait][] = [
  ['applied today', {}, 0, { waitedDays: 0, norm: 'APPLICATION_TO_INTAKE', normDays: 28, isOverNorm: false }],
  ['waits four weeks for the intake', {}, 28, { waitedDays: 28, norm: 'APPLICATION_TO_INTAKE', normDays: 28, isOverNorm: false }],
  ['waits a day longer', {}, 29, { waitedDays: 29, norm: 'APPLICATION_TO_INTAKE', normDays: 28, isOverNorm: true }],
  ['has a planned intake, which ends no wait', { intake: 40 }, 30, { waitedDays: 30, norm: 'APPLICATION_TO_INTAKE', normDays: 28, isOverNorm: true }],
  ['had the intake today', { intake: 30 }, 30, { waitedDays: 30, norm: 'INTAKE_TO_TREATMENT', normDays: 72, isOverNorm: false }],
  ['waits six weeks after the intake', { intake: 20 }, 62, { waitedDays: 62, norm: 'INTAKE_TO_TREATMENT', normDays: 62, isOverNorm: false }],
  ['waits a day longer after the intake', { intake: 20 }, 63, { waitedDays: 63, norm: 'INTAKE_TO_TREATMENT', normDays: 62, isOverNorm: true }],
  [
    'had so late an intake that the total comes first',
    { intake: 70 },
    99,
    { waitedDays: 99, norm: 'APPLICATION_TO_TREATMENT', normDays: 98, isOverNorm: true },
  ],
  ['reaches both norms on the same day', { intake: 56 }, 98, { waitedDays: 98, norm: 'APPLICATION_TO_TREATMENT', normDays: 98, isOverNorm: false }],
  ['was helped in time', { intake: 20, started: 50 }, 200, { waitedDays: 50, norm: 'INTAKE_TO_TREATMENT', normDays: 62, isOverNorm: false }],
  ['was helped late', { intake: 20, started: 63 }, 200, { waitedDays: 63, norm: 'INTAKE_TO_TREATMENT', normDays: 62, isOverNorm: true }],
  ['was helped without an intake', { started: 50 }, 200, { waitedDays: 50, norm: 'APPLICATION_TO_TREATMENT', normDays: 98, isOverNorm: false }],
  ['has a planned start', { intake: 20, started: 80 }, 70, { waitedDays: 70, norm: 'INTAKE_TO_TREATMENT', normDays: 62, isOverNorm: true }],
  ['left without help', { left: 10 }, 200, { waitedDays: 10, norm: 'APPLICATION_TO_INTAKE', normDays: 28, isOverNorm: false }],
  [
    'left the list the day after the help began',
    { intake: 5, started: 9, left: 10 },
    200,
    { waitedDays: 9, norm: 'INTAKE_TO_TREATMENT', normDays: 47, isOverNorm: false },
  ],
  ['has not applied yet', {}, -3, { waitedDays: 0, norm: 'APPLICATION_TO_INTAKE', normDays: 28, isOverNorm: false }],
];

test.each(table)('who %s', (_, { intake, started, left }, today, expected) => {
  const on = (count: number | undefined) => (count === undefined ? null : day(count));
  const moments: WaitingMoments = { appliedOn: APPLIED, intakeOn: on(intake), startedOn: on(started), leftOn: on(left) };
  expect(waitOf(moments, day(today))).toEqual(expected);
});

test.each([
  ['neither helped nor off the list', null, null, true],
  ['helped today', '2026-03-02', null, false],
  ['to be helped tomorrow', '2026-03-03', null, true],
  ['off the list', null, '2026-03-01', false],
])('somebody %s', (_name, startedOn, leftOn, waits) => {
  expect(stillWaits({ startedOn, leftOn }, '2026-03-02')).toBe(waits);
});
