import type { Step } from './steps';

/**
 * When each step is done: as early as it can, except that all a party is asked at one time moves to a later time at which it is
 * asked anyway, if nobody waits for it before: that saves a call, and no time is lost. Of a mutation, each act waits for all
 * that follows from the one before it, so that nothing moves past an act.
 */
export function schedule(steps: readonly Step[]): ReadonlyMap<Step, number> {
  const levels = new Map(steps.map((step) => [step, step.level]));
  const levelOf = (step: Step): number => levels.get(step) ?? step.level;
  const last = Math.max(0, ...levels.values());
  const deadline = (step: Step): number => Math.min(last, ...steps.filter(({ after }) => after.includes(step)).map((next) => levelOf(next) - 1));
  // From the end: who waits for a step has its final level when the step's turn comes.
  for (let level = last - 1; level >= 0; level -= 1) {
    for (const party of new Set(steps.map(({ fetch }) => fetch.serviceName))) {
      const calls = steps.filter((step) => isJoinable(step) && step.fetch.serviceName === party);
      const moving = calls.filter((step) => levelOf(step) === level);
      const latest = Math.min(...moving.map(deadline));
      const better = Math.min(...calls.map(levelOf).filter((later) => later > level && later <= latest));
      if (moving.length > 0 && Number.isFinite(better)) for (const step of moving) levels.set(step, better);
    }
  }
  return levels;
}

/** Whether a step asks for entities: any number of those fit into one request. */
export function isJoinable({ fetch }: Step): boolean {
  return fetch.requires !== undefined;
}
