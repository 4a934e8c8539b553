import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import type { Problem } from './problem';

/** Every change from the released schema (the SDL that clients see) to the present one that can break a client. */
export async function breaking(releasedSdl: string, presentSdl: string): Promise<readonly Problem[]> {
  const changes = await diff(buildSchema(releasedSdl), buildSchema(presentSdl));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map((change) => ({ where: `schema/released ${change.path ?? ''}`.trim(), what: `would break: ${change.message}.` }))
    .sort((one, other) => (one.where + one.what < other.where + other.what ? -1 : 1));
}
