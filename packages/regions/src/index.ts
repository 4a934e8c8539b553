export { type LoadProgress, loadText, loadWorld } from './load/load-world';
export { type WorldInThread, worldInThread } from './load/world-in-thread';
export { type Random, randomOf } from './random';
export { DEFAULT_REGION, isRegion, REGION_DATA, REGIONS, type Region } from './regions';
export type { Batch } from './rows/batch';
export { type Persona, personas } from './showcase/personas';
export { type Showcase, showcase } from './showcase/showcase';
export { createWorld, FIRST_TODAY, LAST_TODAY, type World, type WorldInput } from './world';
