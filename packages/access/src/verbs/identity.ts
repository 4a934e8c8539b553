import type { Act } from '../act';

/** Registering a youth, and its number (identiteit, BSN). */
export const IDENTITY_VERBS = {} as const satisfies Readonly<Record<string, Act>>;
