import type { Problem } from './problem';

/** Where committed files (path to text) differ from what the parties print now: missing, other, or of nobody any more. */
export function drift(made: ReadonlyMap<string, string>, committed: ReadonlyMap<string, string>): readonly Problem[] {
  const changed = [...made].flatMap(([path, text]) => {
    const before = committed.get(path);
    if (before === undefined) return [{ where: path, what: 'is not there; run "npm run compose" and commit it.' }];
    return before === text
      ? []
      : [{ where: `${path}:${firstDifference(before, text)}`, what: 'is not what the parties print now; run "npm run compose" and commit it.' }];
  });
  const stray = [...committed.keys()].filter((path) => !made.has(path)).map((path) => ({ where: path, what: 'belongs to no party; remove it.' }));
  return [...changed, ...stray];
}

function firstDifference(before: string, now: string): number {
  const [old, made] = [before.split('\n'), now.split('\n')];
  return old.findIndex((line, index) => line !== made[index]) + 1 || old.length + 1;
}
