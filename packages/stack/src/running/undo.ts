/** What was put up so far, to be taken down in the opposite order. */
export interface Undo {
  /** Remembers how to take down what was just put up. */
  later(down: () => Promise<unknown>): void;
  /** Takes everything down, last first; a second call waits for the first. */
  all(): Promise<void>;
}

/** An empty list of things to undo. */
export function undoList(): Undo {
  const downs: (() => Promise<unknown>)[] = [];
  let undone: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (let down = downs.pop(); down; down = downs.pop()) await down().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  };
  return {
    later: (down) => {
      downs.push(down);
    },
    all: () => {
      undone ??= run();
      return undone;
    },
  };
}
