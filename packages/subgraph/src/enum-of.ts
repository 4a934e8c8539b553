import { registerEnumType } from 'type-graphql';

/** Makes a GraphQL enum of a closed list, each value with its sentence and Dutch term. */
export function enumOf<T extends string>(name: string, description: string, values: Readonly<Record<T, string>>): { readonly [K in T]: K } {
  const list = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as { [K in T]: K };
  const described = Object.fromEntries(Object.entries<string>(values).map(([value, sentence]) => [value, { description: sentence }]));
  registerEnumType<{ [K in T]: K }>(list, { name, description, valuesConfig: described as { [K in T]?: { description: string } } });
  return list;
}
