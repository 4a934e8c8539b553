import type { Answer } from '@ketengraaf/stack';
import type { Act, Chapter } from './act';
import { filledIn, valueAt } from './known';
import { atLeast, type Expected, holding, matches, SOMETHING } from './matches';
import { play } from './play';
import { lineOf } from './told';

const silent = { begins: () => undefined, played: () => undefined };
const act = (more: Partial<Act> = {}): Act => ({ who: 'director', does: 'kijkt', run: 'priority-rules', back: { rules: [{ name: 'crisis' }] }, ...more });
const story = (...acts: Act[]): Chapter[] => [{ title: 'Een', acts }];
const ANSWER: Answer = { data: { rules: [{ name: 'spoed' }, { name: 'crisis', on: '2026-03-29T22:30:00.000Z' }] } };

test.each<[Expected, unknown, boolean]>([
  ['a', 'a', true],
  [null, undefined, false],
  [{ a: { b: 1 } }, { a: { b: 1, c: 2 }, d: 3 }, true],
  [{ a: 1 }, null, false],
  [[{ a: 1 }], [{ a: 2 }, { a: 1, b: 3 }], true],
  [[{ a: 1 }, { a: 3 }], [{ a: 1 }], false],
  [[], [], true],
  [[], [1], false],
  [[1], { 0: 1 }, false],
  [{ a: SOMETHING }, { a: null }, false],
  [atLeast(2), [1], false],
  [holding('b'), 'abc', true],
  [holding('b'), 7, false],
])('%j and %j match: %s', (expected, value, outcome) => {
  expect(matches(expected, value)).toBe(outcome);
});

test('a path finds a field, an element by number or by what it has, and how many there are', () => {
  expect(valueAt(ANSWER.data, 'rules.1.name')).toBe('crisis');
  expect(valueAt(ANSWER.data, 'rules.[name=crisis].on')).toBe('2026-03-29T22:30:00.000Z');
  expect(valueAt(ANSWER.data, 'rules.length')).toBe(2);
  for (const path of ['rules.2.name', 'rules.[name=x].on', 'gone.rules.0']) expect(valueAt(ANSWER.data, path)).toBeUndefined();
});

test('what earlier acts kept fills in the variables of later ones; what nobody kept is a fault of the story', async () => {
  expect(filledIn({ input: { plan: '$plan', list: ['$plan', 'x'], none: null } }, new Map([['plan', 'p']]))).toEqual({
    input: { plan: 'p', list: ['p', 'x'], none: null },
  });
  const asked: unknown[] = [];
  const ask = async (...[who, , variables]: [unknown, string, unknown]): Promise<Answer> => {
    asked.push([who, variables]);
    return ANSWER;
  };
  const first = act({ keeps: { name: 'rules.0.name' } });
  expect(await play(story(first, act({ who: 'mother', with: { name: '$name' }, isRefusal: true })), ask, silent)).toEqual({ acts: 2, refusals: 1 });
  expect(asked).toEqual([
    ['director', {}],
    ['mother', { name: 'spoed' }],
  ]);
  await expect(play(story(act({ with: { name: '$name' } })), ask, silent)).rejects.toThrow('No earlier act kept "name".');
});

test.each<[string, Partial<Act>, Answer]>([
  ['other data', { back: { rules: [] } }, ANSWER],
  ['an error', {}, { ...ANSWER, errors: [{ message: 'no' }] }],
  ['nothing withheld', { withheld: ['NO_CONSENT'] }, { ...ANSWER, extensions: { access: [{ reason: 'NOT_INVOLVED' }] } }],
  ['nothing to keep', { keeps: { plan: 'plan.id' } }, ANSWER],
])('an act that gets %s ends the story, and what came back is told', async (_what, more, answer) => {
  const failing = act(more);
  let asked = 0;
  const ask = async (): Promise<Answer> => (asked++ === 0 ? ANSWER : answer);
  expect(await play(story(act(), failing, act()), ask, silent)).toEqual({ acts: 1, refusals: 0, failed: { act: failing, answer } });
  expect(asked).toBe(2);
});

test('what has to be told first is asked again', async () => {
  let asked = 0;
  const ask = async (): Promise<Answer> => (++asked < 3 ? { data: { rules: null } } : ANSWER);
  expect(await play(story(act({ onceTold: true })), ask, silent)).toEqual({ acts: 1, refusals: 0 });
  expect(asked).toBe(3);
});

test('an act is one line: its number, whether it was refused, who, what, what came of it and the operation', () => {
  expect(lineOf(act(), ANSWER, 'regisseur Anna', 3)).toBe('   3 ✓ Regisseur Anna kijkt.  [priority-rules]');
  expect(lineOf(act({ isRefusal: true, tells: '{rules.1.name} op {rules.1.on}, {rules.0.on}' }), ANSWER, 'x', 12)).toBe(
    '  12 ✗ X kijkt: crisis op 30 maart 2026, niets.  [priority-rules]',
  );
});
