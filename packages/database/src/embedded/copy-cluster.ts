import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { giveTo, type ServerUser } from './server-user';

/** A cluster to begin with in the place of an empty one. */
export interface ClusterTemplate {
  /** PostgreSQL's own folder, of a server of this version that was stopped and is not started meanwhile. */
  readonly data: string;
  /** The password of its superuser. */
  readonly password: string;
}

/** Copies a stopped cluster into an empty folder, as that user's own; plainly, as a cluster has thousands of files and nothing but files. */
export function copyCluster(data: string, to: string, user: ServerUser | undefined): void {
  for (const entry of readdirSync(data, { withFileTypes: true })) {
    const [from, target] = [path.join(data, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(target, { mode: 0o700 });
      copyCluster(from, target, user);
    } else copyFileSync(from, target);
    giveTo(user, target);
  }
}
