import type { BsnRing, Caller } from '@ketengraaf/core';
import type { Database } from '@ketengraaf/door';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { PartyDatabase, PartyInTest } from './party-database';

/** What to ask, and whether the party can rely on its access facts; it can if that is left out. */
export interface Circumstances extends Pick<PartyDatabase, 'definition' | 'database'> {
  readonly areFactsFresh?: boolean;
  /** The keys for numbers, of a party that keeps them. */
  readonly bsn?: BsnRing;
}

/** What came back for a request, and how many statements it took. */
export interface Seen {
  /** It has the shape of its query, which only the test knows. */
  readonly data: any;
  /** Each error as its code, where it has one, and its message. */
  readonly errors: readonly string[];
  /** Each thing left out as its path, class and reason, in the order of their names. */
  readonly withheld: readonly string[];
  readonly statements: number;
}

/** Asks through a door of its own, as the subgraph does, and hands the answer over after the commit; who may not come in is answered nothing else. */
export async function ask(circumstances: Circumstances, caller: Caller, source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Seen> {
  const { definition, database, areFactsFresh = true, bsn } = circumstances;
  const { ForbiddenError } = await import('@ketengraaf/door');
  const { RequestContext } = await import('@ketengraaf/subgraph');
  const counted = counting(database);
  const context = new RequestContext(counted, { party: definition.party, caller, trace: 'test', areFactsFresh: () => areFactsFresh }, bsn);
  const { data, errors = [] } = await executed(definition, source, variables, context);
  const forbidden = errors.find(({ originalError }) => originalError instanceof ForbiddenError);
  if (forbidden && !context.isChanged) {
    await context.rollback();
    return { data: null, errors: [`FORBIDDEN ${forbidden.message}`], withheld: [], statements: counted.statements() };
  }
  await context.commit();
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: errors.map(({ message, extensions: { code } }) => (code ? `${code} ${message}` : message)),
    withheld: context
      .withheld()
      .map(({ path, dataClass, reason }) => `${path.join('.')} ${dataClass} ${reason}`)
      .sort(),
    statements: counted.statements(),
  };
}

/** Executes what is valid as the subgraph does. */
async function executed(definition: PartyInTest, source: string, variables: Readonly<Record<string, unknown>>, context: unknown): Promise<ExecutionResult> {
  const { executorOf } = await import('@ketengraaf/subgraph');
  const { parse, validate } = await import('graphql');
  const schema = await schemaOf(definition);
  const document = parse(source);
  const errors = validate(schema, document);
  return errors.length > 0 ? { errors } : executorOf(schema)({ document, operationName: undefined, variables, context });
}

const schemas = new WeakMap<PartyInTest, Promise<GraphQLSchema>>();

function schemaOf(definition: PartyInTest): Promise<GraphQLSchema> {
  const known = schemas.get(definition);
  if (known) return known;
  const built = import('@ketengraaf/subgraph').then(async ({ buildPartySchema }) => (await buildPartySchema({ migrations: '', ...definition })).schema);
  schemas.set(definition, built);
  return built;
}

/** A database that counts the statements of its transactions. */
export function counting(database: Database): Database & { statements(): number } {
  let statements = 0;
  return {
    ...database,
    statements: () => statements,
    async lease() {
      const { client, ...rest } = await database.lease();
      const query = (...given: readonly unknown[]): unknown => {
        statements += 1;
        return Reflect.apply(client.query, client, given);
      };
      return { ...rest, client: new Proxy(client, { get: (target, name) => (name === 'query' ? query : Reflect.get(target, name)) }) };
    },
  };
}
