/** What a command ends with. */
export const EXIT = { OK: 0, FAILED: 1, USAGE: 2, NOTHING_RUNNING: 3 } as const;

/** One of the numbers a command ends with. */
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Why something cannot be done: one sentence for the person who asked, that says what to do. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly exit: Exit = EXIT.FAILED,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** Refuses what was typed. */
export function usage(message: string): Refusal {
  return new Refusal(message, EXIT.USAGE);
}
