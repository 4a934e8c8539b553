import type { Act } from '../act';

/** What schools do (school). */
export const SCHOOL_VERBS = {} as const satisfies Readonly<Record<string, Act>>;
