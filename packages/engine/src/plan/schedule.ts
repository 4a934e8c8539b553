import type { Step } from './steps';

/**
 * When each step is done: one level after another, a step as early as it can. In a query a step moves to a later level if
 * its party is asked there anyway and nobody waits for it before: that saves a call and no time is lost.
 */
export function schedule(steps: readonly Step[], mayMove: boolean): ReadonlyMap<Step, number> {
  const levels = new Map(steps.map((step) => [step, step.level]));
  if (!mayMove) return levels;
  const last = Math.max(0, ...levels.values());
  const latest = new Map(steps.map((step) => [step, last]));
  // A step stands after those it waits for: seen from the end, who waits has its level already.
  for (const step of [...steps].reverse()) {
    if (isJoinable(step)) {
      const better = laterCall(step, steps, levels, latest.get(step) ?? step.level);
      if (better !== undefined) levels.set(step, better);
    }
    const level = levels.get(step) ?? step.level;
    for (const before of step.after) latest.set(before, Math.min(latest.get(before) ?? last, level - 1));
  }
  return levels;
}

/** Whether a step asks for entities: any number of those fit into one request. */
export function isJoinable({ fetch }: Step): boolean {
  return fetch.requires !== undefined;
}

function laterCall(step: Step, steps: readonly Step[], levels: ReadonlyMap<Step, number>, latest: number): number | undefined {
  const own = levels.get(step) ?? step.level;
  const alike = steps
    .filter((other) => other !== step && isJoinable(other) && other.fetch.serviceName === step.fetch.serviceName)
    .map((other) => levels.get(other) ?? other.level);
  if (alike.includes(own)) return undefined;
  const later = alike.filter((level) => level > own && level <= latest);
  return later.length > 0 ? Math.min(...later) : undefined;
}
