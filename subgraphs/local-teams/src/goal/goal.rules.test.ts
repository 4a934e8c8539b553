import { type ActionToDo, isOverdue, openByParty } from './goal.rules';

const action = (over: Partial<ActionToDo>): ActionToDo => ({ ownerParty: 'schools', state: 'OPEN', dueOn: '2026-03-01', ...over });

test.each([
  ['on its day', {}, '2026-03-01', false],
  ['a day late', {}, '2026-03-02', true],
  ['late but done', { state: 'DONE' as const }, '2026-03-02', false],
  ['late but given up', { state: 'DROPPED' as const }, '2026-03-02', false],
  ['late and running', { state: 'IN_PROGRESS' as const }, '2026-03-02', true],
  ['without a day', { dueOn: null }, '2026-03-02', false],
])('an action %s', (_name, over, today, late) => {
  expect(isOverdue(action(over), today)).toBe(late);
});

test('counts what each party still has to do, in the order of the parties', () => {
  const actions = [
    action({}),
    action({ state: 'DONE' }),
    action({ ownerParty: 'consortia', dueOn: '2026-04-01' }),
    action({ state: 'IN_PROGRESS', dueOn: null }),
  ];
  expect(openByParty(actions, '2026-03-02')).toEqual([
    { party: 'consortia', open: 1, overdue: 0 },
    { party: 'schools', open: 2, overdue: 1 },
  ]);
});
