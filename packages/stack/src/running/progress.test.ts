import { progressOn, type Screen } from './progress';

function screenOf(isTTY: boolean): Screen & { text: string } {
  return {
    isTTY,
    text: '',
    write(text) {
      this.text += text;
    },
  };
}

/** A clock that moves 1.5 s each time it is read. */
const clock = (): (() => number) => {
  let at = 0;
  return () => (at += 1_500);
};

test('a log gets one line for each step, when it is done', () => {
  const screen = screenOf(false);
  const { onStep } = progressOn(screen, clock());
  onStep('database', 0);
  expect(screen.text).toBe('');
  onStep('database', 1);
  onStep('world', 0);
  onStep('world', 0.5, '1,000 of 2,000');
  onStep('world', 1, '2,000 families');
  expect(screen.text).toBe('PostgreSQL                  1.5 s\nSynthetic families          2,000 families, 1.5 s\n');
});

test('a terminal gets a bar that moves in its place', () => {
  const screen = screenOf(true);
  const { onStep, breakOff } = progressOn(screen, clock());
  onStep('world', 0);
  onStep('world', 0.25, '500 of 2,000');
  expect(screen.text.split('\r')).toEqual(['', expect.stringContaining('░░░░'), expect.stringMatching(/Synthetic families +█{6}░{18} {2}500 of 2,000$/)]);
  onStep('world', 1, '2,000 families');
  expect(screen.text).toMatch(/█{24} {2}2,000 families, 1\.5 s\n$/);
  breakOff();
  expect(screen.text).toMatch(/ s\n$/);
});

test('what is said after a step that failed stands on a line of its own', () => {
  const screen = screenOf(true);
  const { onStep, breakOff } = progressOn(screen, clock());
  onStep('world', 0.25);
  breakOff();
  expect(screen.text.endsWith('\n')).toBe(true);
});
