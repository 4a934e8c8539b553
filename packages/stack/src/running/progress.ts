import { type OnStep, STEPS, type Step } from './steps';

const WIDTH = 24;
const LABEL = Math.max(...Object.values(STEPS).map((label) => label.length));

/** Where progress is written to. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far a start is. */
export interface Progress {
  readonly onStep: OnStep;
  /** Ends the line of a step that does not get done, so that what is said next stands on its own. */
  breakOff(): void;
}

/** One bar that moves on a terminal, one line for each step that is done elsewhere. */
export function progressOn(screen: Screen, now: () => number = Date.now): Progress {
  const began = new Map<Step, number>();
  let isMidway = false;
  return {
    onStep: (step, done, detail = '') => {
      const since = began.get(step) ?? now();
      began.set(step, since);
      const isDone = done >= 1;
      const seconds = isDone ? `${((now() - since) / 1_000).toFixed(1)} s` : '';
      const words = [detail, seconds].filter(Boolean).join(', ');
      const label = STEPS[step].padEnd(LABEL);
      if (screen.isTTY) {
        isMidway = !isDone;
        const filled = Math.round(Math.min(done, 1) * WIDTH);
        screen.write(`\r\u001b[K${label}  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}  ${words}${isDone ? '\n' : ''}`);
      } else if (isDone) {
        screen.write(`${label}  ${words}\n`);
      }
    },
    breakOff: () => {
      if (isMidway) screen.write('\n');
      isMidway = false;
    },
  };
}
