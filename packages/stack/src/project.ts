import path from 'node:path';
import type { Party } from '@ketengraaf/core';

/** The folder of the whole project, seen from the sources as from what is built of them. */
export const PROJECT = path.resolve(__dirname, '..', '..', '..');

/** The composed schema that the gateway serves. */
export const SUPERGRAPH = path.join(PROJECT, 'schema', 'supergraph.graphql');

/** The operations that `ask` can run, one file each. */
export const OPERATIONS = path.join(PROJECT, 'schema', 'operations');

/** The file a process is started with, the same here as in production. */
export const ENTRY = {
  gateway: path.join(PROJECT, 'gateway', 'dist', 'main.js'),
  issuer: path.join(PROJECT, 'packages', 'stack', 'dist', 'bin', 'issuer.js'),
  party: (party: Party): string => path.join(PROJECT, 'subgraphs', party, 'dist', 'main.js'),
} as const;

/** The folder of a party's own migrations. */
export function migrationsOf(party: Party): string {
  return path.join(PROJECT, 'subgraphs', party, 'migrations');
}

/** Where a region's data stands when nobody chooses another folder. */
export function defaultDataFolder(region: string): string {
  return path.join(PROJECT, '.ketengraaf', region);
}
