import { mayTakeOver, reasonOf, type Takeover } from './take-over-allocation.rules';

const TAKEOVER: Takeover = {
  on: '2026-06-01',
  from: '2025-01-01',
  until: null,
  keeper: 'GM0917',
  successor: 'GM0202',
  responsible: 'GM0202',
  contract: 'COVERS',
};

test.each<[string, Partial<Takeover>, string | undefined]>([
  ['by who became responsible, under its contract', {}, undefined],
  ['of the own municipality', { keeper: 'GM0202' }, 'taken_over_from_another'],
  ['on its first day', { on: '2025-01-01' }, 'taken_over_while_open'],
  ['when it has ended', { until: '2026-06-01' }, 'taken_over_while_open'],
  ['the day before it ends', { until: '2026-06-02' }, undefined],
  ['while another is responsible', { responsible: 'GM0917' }, 'responsible_takes_over'],
  ['while it is not known who is responsible', { responsible: undefined }, 'responsible_takes_over'],
  ['without a contract', { contract: 'NONE' }, 'contract_covers'],
  ['under a contract without allocations', { contract: 'TASK_BASED' }, 'contract_allocates'],
])('an allocation is taken over %s or not', (_, more, rule) => expect(mayTakeOver({ ...TAKEOVER, ...more })?.rule).toBe(rule));

test('its reason is the move, or the merger', () => expect([reasonOf(false), reasonOf(true)]).toEqual(['07', '11']));
