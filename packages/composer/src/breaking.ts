import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Problem } from './problem';

/** Every change from the released schema (the SDL that clients see) to the present one that can break a client. */
export async function breaking(releasedSdl: string, presentSdl: string): Promise<readonly Problem[]> {
  let released: GraphQLSchema;
  try {
    released = buildSchema(releasedSdl);
  } catch (error) {
    return [{ where: 'schema/released', what: `is no schema that anything can be held against: ${(error as Error).message}` }];
  }
  const changes = await diff(released, buildSchema(presentSdl));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .map((change) => ({ where: `schema/released ${change.path ?? ''}`.trim(), what: `would break: ${change.message}.` }))
    .sort((one, other) => (one.where + one.what < other.where + other.what ? -1 : 1));
}
