import { type Handover, mayAssign, mayHandOver, mustWorkInTeam } from './direction.rules';

const fits: Handover = {
  ...{ isDirector: true, isLead: false, caseDirector: 'robin', successor: 'sam' },
  ...{ familyInformedOn: '2026-06-01', readsAlongDays: 14, today: '2026-06-01' },
};

test.each<[string, Partial<Handover>, string | undefined]>([
  ['by the director', {}, undefined],
  ['by who leads the team', { isDirector: false, isLead: true }, undefined],
  ['by who only reads along', { isDirector: false }, 'only_who_directs_decides'],
  ['to who directs already', { successor: 'robin' }, 'a_handover_goes_to_another'],
  ['before the family knows', { familyInformedOn: '2026-06-02' }, 'the_family_knows_first'],
  ['with a day to read along', { readsAlongDays: 1 }, undefined],
  ['with four weeks to read along', { readsAlongDays: 28 }, undefined],
  ['with more', { readsAlongDays: 29 }, 'reading_along_is_short'],
  ['with no time to read along', { readsAlongDays: 0 }, 'reading_along_is_short'],
])('a handover %s', (_name, over, rule) => {
  expect(mayHandOver({ ...fits, ...over })?.rule).toBe(rule);
});

test('the director or who leads the team assigns, a worker of a team', () => {
  expect([mayAssign(true, false), mayAssign(false, true), mustWorkInTeam(true)]).toEqual([undefined, undefined, undefined]);
  expect([mayAssign(false, false)?.rule, mustWorkInTeam(false)?.rule]).toEqual(['only_who_directs_decides', 'who_directs_works_here']);
});
