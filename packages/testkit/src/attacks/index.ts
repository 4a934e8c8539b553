import { AROUND } from './around';
import type { Attack } from './attack';
import { INJECTIONS } from './injections';
import { RIGHTS } from './rights';
import { SHAPE } from './shape';
import { TOKENS } from './tokens';
import { TRANSPORT } from './transport';

export type { Attack, Expected, Pending, Sending, Target } from './attack';
export { PENDING } from './pending';
export { type Scene, sceneOf } from './scene';
export { targetsOf, tryAttack } from './try-attack';

/** Every attack that is a request, in the order of the list. */
export const ATTACKS: readonly Attack[] = [...SHAPE, ...TRANSPORT, ...TOKENS, ...AROUND, ...RIGHTS, ...INJECTIONS];
