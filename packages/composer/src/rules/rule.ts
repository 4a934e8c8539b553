import type { PartySchema } from '../party-schema';
import type { Problem } from '../problem';

/** Says what is wrong with the parties' schemas taken together; nothing if they keep the rule. */
export type Rule = (parties: readonly PartySchema[]) => readonly Problem[];
