import { totalmem } from 'node:os';

/** Up to here the server's settings are those of a laptop. */
const SMALL_WORLD = 20_000;
const MOST_BUFFERS_MB = 2_048;
const PART_OF_MEMORY = 8;
const FAMILIES_PER_GB = 10_000;

/**
 * What PostgreSQL needs for a world of many families: buffers that hold the indexes that are filled, fewer checkpoints, and WAL for as long as the
 * readers' first copies of the facts take, each of which all five databases of this one server write into the same WAL.
 */
export function serverSettings(families: number): Readonly<Record<string, string>> {
  if (families <= SMALL_WORLD) return {};
  const buffers = Math.min(MOST_BUFFERS_MB, Math.floor(totalmem() / 2 ** 20 / PART_OF_MEMORY));
  return {
    shared_buffers: `${buffers}MB`,
    max_wal_size: '8GB',
    max_slot_wal_keep_size: `${Math.ceil(families / FAMILIES_PER_GB)}GB`,
  };
}
