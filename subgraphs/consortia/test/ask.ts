import { type Caller, type Party, type Purpose, type Role, uuidOf } from '@ketengraaf/core';
import { type Database, Door, type Withheld } from '@ketengraaf/door';
import { buildPartySchema } from '@ketengraaf/subgraph';
import { type GraphQLSchema, graphql } from 'graphql';
import { consortia } from '../src';

/** What came back for a request, and how many statements it took. */
export interface Reply {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query, which only the test knows
  readonly data: Record<string, any> | null | undefined;
  readonly messages: readonly string[];
  readonly withheld: readonly Withheld[];
  readonly statements: number;
}

/** Somebody who asks. */
export function caller(name: string, party: Party, organisation: string, role: Role, purpose: Purpose): Caller {
  return { person: uuidOf('person', name), party, organisation, role, purpose };
}

function counting(database: Database): { database: Database; statements(): number } {
  let statements = 0;
  const lease = async (): ReturnType<Database['lease']> => {
    const { client, ...rest } = await database.lease();
    const query = (...given: readonly unknown[]) => {
      statements++;
      return Reflect.apply(client.query, client, given);
    };
    return { ...rest, client: new Proxy(client, { get: (target, name) => (name === 'query' ? query : Reflect.get(target, name)) }) };
  };
  return { database: { ...database, lease }, statements: () => statements };
}

let schema: Promise<GraphQLSchema> | undefined;

/** Asks through a door of its own, as the subgraph does, and hands the reply over after the commit. */
export async function ask(database: Database, who: Caller, source: string, variables: Record<string, unknown> = {}, areFactsFresh = true): Promise<Reply> {
  schema ??= buildPartySchema(consortia).then((built) => built.schema);
  const counted = counting(database);
  const door = new Door(counted.database, { party: 'consortia', caller: who, trace: 'test', areFactsFresh: () => areFactsFresh });
  const { data, errors = [] } = await graphql({ schema: await schema, source, variableValues: variables, contextValue: { door } });
  await (errors.some(({ originalError }) => originalError?.name === 'ForbiddenError') ? door.rollback() : door.commit());
  return {
    data: data && JSON.parse(JSON.stringify(data)),
    messages: errors.map(({ message }) => message),
    withheld: door.withheld(),
    statements: counted.statements(),
  };
}
