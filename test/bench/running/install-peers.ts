import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import { PEERS } from '../contenders/contenders';

const MOST_MS = 600_000;

/** Installs the peers from their own lockfile, if that was not done before; gives the reason if they cannot be. */
export function installPeers(say: (sentence: string) => void): string | undefined {
  const modules = path.join(PEERS, 'node_modules');
  if (!existsSync(path.join(modules, '.package-lock.json'))) {
    say('installing the peers (once, some 600 MB)');
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: PEERS, encoding: 'utf8', timeout: MOST_MS });
    if (npm.status !== 0) return `npm ci in test/bench/peers failed: ${npm.error?.message ?? npm.stderr.trim().split('\n').slice(-3).join(' ')}`;
  }
  const grafbase = path.join(modules, '@grafbase', 'cli-x86_64-unknown-linux-musl', 'grafbase');
  if (existsSync(grafbase)) chmodSync(grafbase, 0o755);
  return undefined;
}
