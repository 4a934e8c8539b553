import type { Act } from '../act';

/** Contracts and money (contracten, geld). */
export const MONEY_VERBS = {} as const satisfies Readonly<Record<string, Act>>;
