import type { Act } from '../act';

/** Moving to another municipality or team (verhuizen). */
export const MOVING_VERBS = {} as const satisfies Readonly<Record<string, Act>>;
