import type { Act } from '../act';

/** From referral to care (verwijzing). */
export const REFERRAL_VERBS = {} as const satisfies Readonly<Record<string, Act>>;
