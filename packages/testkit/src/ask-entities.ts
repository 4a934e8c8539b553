import type { Caller } from '@ketengraaf/core';
import { ask, type Circumstances, type Seen } from './ask';

/** Asks what a party adds to entities of a type, or keeps of them, as the gateway does; each is given by the value of its key. */
export async function askEntities(
  circumstances: Circumstances,
  caller: Caller,
  [type, key]: readonly [type: string, key: string],
  values: readonly unknown[],
  selection: string,
): Promise<Seen & { readonly entities: Seen['data'][] }> {
  const source = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`;
  const seen = await ask(circumstances, caller, source, { of: values.map((value) => ({ __typename: type, [key]: value })) });
  return { ...seen, entities: seen.data?._entities };
}

/** Asks the same of youths. */
export async function askOfYouths(
  circumstances: Circumstances,
  caller: Caller,
  ids: readonly string[],
  selection: string,
): Promise<Seen & { readonly youths: Seen['data'][] }> {
  const { entities, ...seen } = await askEntities(circumstances, caller, ['Youth', 'id'], ids, selection);
  return { ...seen, youths: entities };
}
