import type { Act } from '../act';

/** Who is tied to a youth: the team, measures, authority, the emergency door (betrokkenheid). */
export const INVOLVEMENT_VERBS = {} as const satisfies Readonly<Record<string, Act>>;
