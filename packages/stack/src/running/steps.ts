/** What a start does, in order, each with what is shown of it. */
export const STEPS = {
  database: 'PostgreSQL',
  migrations: 'Databases and migrations',
  world: 'Synthetic families',
  facts: 'Access facts',
  parties: 'Subgraphs and token issuer',
  gateway: 'Gateway',
} as const;

/** One step of a start. */
export type Step = keyof typeof STEPS;

/** How far a step is: from 0 to 1, with what it counts where it counts something. */
export type OnStep = (step: Step, done: number, detail?: string) => void;
