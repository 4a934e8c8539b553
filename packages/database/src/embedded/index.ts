export { CHAIN_SETTINGS } from './chain-settings';
export type { ClusterTemplate } from './copy-cluster';
export { removeEmbeddedPostgres } from './data-place';
export { EmbeddedPostgresError } from './embedded-postgres-error';
export { freePort } from './free-port';
export { takeLauncherLock } from './launcher-lock';
export { type EmbeddedPostgres, type EmbeddedPostgresWish, startEmbeddedPostgres } from './start-embedded-postgres';
