import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { giveTo, type ServerUser } from './server-user';

/** A cluster to begin with in the place of an empty one. */
export interface ClusterTemplate {
  /** PostgreSQL's own folder, of a server of this version that was stopped and is not started meanwhile. */
  readonly data: string;
  /** The password of its superuser. */
  readonly password: string;
}

/** Copies a stopped cluster into an empty folder, as that user's own. */
export function copyCluster(data: string, to: string, user: ServerUser | undefined): void {
  cpSync(data, to, { recursive: true });
  if (user === undefined) return;
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) giveTo(user, path.join(to, name));
}
