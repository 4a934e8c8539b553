import type { Caller } from '@ketengraaf/core';
import { type Database, Door, ForbiddenError } from '@ketengraaf/door';
import { buildPartySchema } from '@ketengraaf/subgraph';
import { type GraphQLSchema, graphql } from 'graphql';
import { referrers } from '../src';

/** What came back for a request, and how many statements it took. */
export interface Reply {
  readonly data: unknown;
  /** Each error as its code, where it has one, and its message. */
  readonly errors: readonly string[];
  /** Each thing left out as its path, class and reason. */
  readonly withheld: readonly string[];
  readonly statements: number;
}

/** How to ask: of which database, and whether the access facts can be relied on. */
export interface Circumstances {
  readonly database: Database;
  readonly areFactsFresh?: boolean;
}

function counting(database: Database, count: () => void): Database {
  return {
    ...database,
    async lease() {
      const { client, ...rest } = await database.lease();
      const query = (...given: readonly unknown[]): unknown => {
        count();
        return Reflect.apply(client.query, client, given);
      };
      return { ...rest, client: new Proxy(client, { get: (target, name) => (name === 'query' ? query : Reflect.get(target, name)) }) };
    },
  };
}

let schema: Promise<GraphQLSchema> | undefined;

/** Asks through a door of its own, as the subgraph does, and hands the reply over after the commit; rejects for who may not come in at all. */
export async function ask(
  { database, areFactsFresh = true }: Circumstances,
  caller: Caller,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<Reply> {
  schema ??= buildPartySchema(referrers).then((built) => built.schema);
  let statements = 0;
  const counted = counting(database, () => {
    statements++;
  });
  const door = new Door(counted, { party: 'referrers', caller, trace: 'test', areFactsFresh: () => areFactsFresh });
  const { data, errors = [] } = await graphql({ schema: await schema, source, variableValues: variables, contextValue: { door } });
  const forbidden = errors.find(({ originalError }) => originalError instanceof ForbiddenError);
  if (forbidden) {
    await door.rollback();
    throw forbidden.originalError;
  }
  await door.commit();
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: errors.map(({ message, extensions: { code } }) => (code ? `${code} ${message}` : message)),
    withheld: door.withheld().map(({ path, dataClass, reason }) => `${path.join('.')} ${dataClass} ${reason}`),
    statements,
  };
}

/** Asks what the referrers add to youths, as the gateway does. */
export async function askOfYouths(
  circumstances: Circumstances,
  caller: Caller,
  ids: readonly string[],
  selection: string,
): Promise<Reply & { readonly youths: Record<string, unknown>[] }> {
  const reply = await ask(
    circumstances,
    caller,
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Youth { ${selection} } } }`,
    { representations: ids.map((id) => ({ __typename: 'Youth', id })) },
  );
  return { ...reply, youths: (reply.data as { _entities: Record<string, unknown>[] })._entities };
}
