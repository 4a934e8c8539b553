import type { DocumentNode, FieldNode } from 'graphql';
import { type CompiledOperation, compileOperation } from './compile-operation';
import { BoundedMap } from './plan/bounded-map';
import type { Decisions } from './plan/decisions';
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
  /** Compiles an operation, or remembers it; throws a GraphQLError if it cannot be planned. */
  compiled(operation: ReadOperation, decided: Decided): CompiledOperation;
}

/** Operations over one supergraph; of those compiled, the `most` that were used last are remembered. */
export function operations(supergraph: LoadedSupergraph, limits: { readonly plans: number; readonly representations: number }): Operations {
  const compiled = new BoundedMap<string, CompiledOperation>(limits.plans);
  const known = new WeakMap<DocumentNode, Map<string, ReadOperation>>();

  function readNow(document: DocumentNode, operationName: string | undefined): ReadOperation {
    const client = readOperation(document, operationName);
    return { client, protected: protectedFields(supergraph.protections, supergraph.apiSchema, client.document) };
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
    compiled({ client }, { decisions, key }) {
      const made = compiled.get(key) ?? compileOperation(supergraph, client, decisions, limits.representations);
      compiled.set(key, made);
      return made;
    },
  };
}

const NOTHING_UNMET: ReadonlySet<number> = new Set();
