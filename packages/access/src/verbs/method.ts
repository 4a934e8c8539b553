import type { Act } from '../act';

/** The method of one family, one plan, one case director (werkwijze). */
export const METHOD_VERBS = {} as const satisfies Readonly<Record<string, Act>>;
