import { type DocumentNode, type FieldNode, GraphQLError } from 'graphql';
import { type CompiledOperation, type CompilingLimits, compileOperation } from './compile-operation';
import { BoundedMap } from './plan/bounded-map';
import type { Conditions } from './plan/conditions';
import type { Decisions } from './plan/decisions';
import type { Planner } from './plan/planner';
import { type ClientOperation, readOperation } from './plan/read-operation';
import type { Rights } from './protect/need';
import { type ProtectedFields, protectedFields, refusedFields, unmetNeeds } from './protect/protected-fields';
import type { LoadedSupergraph } from './supergraph/load-supergraph';

/** An operation as a client sent it, read once. */
interface ReadOperation {
  readonly client: ClientOperation;
  readonly protected: ProtectedFields;
}

/** How an operation is executed for one caller. */
export interface Decided {
  readonly decisions: Decisions;
  /** The same for all executions that are decided alike. */
  readonly key: string;
  /** The coordinates (`Type.field`) of what the caller may not have. */
  readonly refused: ReadonlyMap<FieldNode, string>;
}

/** What is remembered of operations. */
export interface Operations {
  /** Reads an operation of a document, or remembers it as long as the document is in use; throws a GraphQLError if it cannot be executed. */
  read(document: DocumentNode, operationName: string | undefined): ReadOperation;
  /** Decides what needs deciding before an operation is planned. `coerced` are its variables. */
  decide(operation: ReadOperation, coerced: Readonly<Record<string, unknown>>, rights: Rights | undefined, overrides: (label: string) => boolean): Decided;
  /** Compiles an operation, or remembers it; throws or rejects with a GraphQLError if it cannot be planned. */
  compiled(operation: ReadOperation, decided: Decided): CompiledOperation | Promise<CompiledOperation>;
  /** What is remembered, the most used first. */
  used(): readonly UsedOperation[];
}

/** An operation that was asked for. */
export interface UsedOperation {
  readonly document: DocumentNode;
  /** The variables that decided its `@skip`s and `@include`s. */
  readonly conditions: Readonly<Record<string, boolean>>;
}

interface Remembered {
  readonly client: ClientOperation;
  readonly conditions: Conditions;
  readonly outcome: CompiledOperation | GraphQLError;
  uses: number;
}

/** Operations over one supergraph; of those compiled, or found to be too much, the `most` that were used last are remembered. */
export function operations(supergraph: LoadedSupergraph, planner: Planner, most: number, limits: CompilingLimits): Operations {
  const remembered = new BoundedMap<string, Remembered>(most);
  const underway = new Map<string, Promise<CompiledOperation>>();
  const known = new WeakMap<DocumentNode, Map<string, ReadOperation>>();

  function readNow(document: DocumentNode, operationName: string | undefined): ReadOperation {
    const client = readOperation(document, operationName);
    return { client, protected: protectedFields(supergraph.protections, supergraph.apiSchema, client.document) };
  }

  async function compile(client: ClientOperation, { decisions, key }: Decided): Promise<CompiledOperation> {
    const { conditions } = decisions;
    try {
      const outcome = await compileOperation(supergraph, planner, client, decisions, limits);
      remembered.set(key, { client, conditions, outcome, uses: 1 });
      return outcome;
    } catch (error) {
      // To try again what was too much is too much again.
      if (error instanceof GraphQLError && error.extensions.code !== 'PLANNER_UNAVAILABLE') {
        remembered.set(key, { client, conditions, outcome: error, uses: 1 });
      }
      throw error;
    } finally {
      underway.delete(key);
    }
  }

  return {
    read(document, operationName) {
      const byName = known.get(document) ?? new Map<string, ReadOperation>();
      known.set(document, byName);
      const operation = byName.get(operationName ?? '') ?? readNow(document, operationName);
      byName.set(operationName ?? '', operation);
      return operation;
    },
    decide({ client, protected: fields }, coerced, rights, holds) {
      const conditions = new Map(client.conditions.map((name) => [name, coerced[name] === true]));
      const overrides = new Map(supergraph.overrideLabels.map((label) => [label, holds(label)]));
      const unmet = rights ? unmetNeeds(fields, rights) : NOTHING_UNMET;
      const refused = refusedFields(fields, unmet);
      const bits = [conditions, overrides].map((all) => [...all.values()].map(Number).join(''));
      return { decisions: { conditions, overrides, refused: new Set(refused.keys()) }, refused, key: [...bits, [...unmet].join(), client.key].join(':') };
    },
    compiled({ client }, decided) {
      const before = remembered.get(decided.key);
      if (!before) {
        const compiling = underway.get(decided.key) ?? compile(client, decided);
        underway.set(decided.key, compiling);
        return compiling;
      }
      before.uses += 1;
      if (before.outcome instanceof GraphQLError) throw before.outcome;
      return before.outcome;
    },
    used: () =>
      [...remembered.values()]
        .filter(({ outcome }) => !(outcome instanceof GraphQLError))
        .sort((one, other) => other.uses - one.uses)
        .map(({ client, conditions }) => ({ document: client.document, conditions: Object.fromEntries(conditions) })),
  };
}

const NOTHING_UNMET: ReadonlySet<number> = new Set();
