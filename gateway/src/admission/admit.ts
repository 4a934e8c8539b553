import { createHash } from 'node:crypto';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { documentRefused } from '../refusal';
import { chooseOperation } from './choose-operation';
import { costOf } from './cost';
import { DOCUMENT_RULES } from './document-rules';
import type { Limits } from './limits';
import { parseDocument } from './parse-document';
import { validateDocument } from './validation';
import { admitVariables } from './variables';

/** A GraphQL request as it came, its parts of the right kind and nothing else known. */
export interface GraphQLRequest {
  readonly method: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A request that may be executed. */
export interface AdmittedRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** Decides what may be asked, before any party is called. */
export interface Admission {
  /** Admits a request or throws a Refusal. */
  admit(request: GraphQLRequest): AdmittedRequest;
  /** A document that was admitted not long ago, by the SHA-256 of its text in hexadecimal digits. */
  documentOf(hash: string): DocumentNode | undefined;
}

/** How to decide. */
export interface AdmissionOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly production: boolean;
  /** Rules that need the schema and the document, beyond GraphQL's own. */
  readonly schemaRules: readonly ((document: DocumentNode) => void)[];
}

interface Known {
  readonly document: DocumentNode;
  readonly costs: Map<OperationDefinitionNode, (variables: Readonly<Record<string, unknown>>) => number>;
}

const MOST_REMEMBERED = 1_000;
const LONGEST_REMEMBERED = 10_000;

/** An admission that reads and validates each document once and remembers those it admitted, the last thousand. */
export function createAdmission({ schema, limits, production, schemaRules }: AdmissionOptions): Admission {
  const remembered = new Map<string, Known>();

  function known(query: string): Known {
    const hash = createHash('sha256').update(query).digest('hex');
    const before = remembered.get(hash);
    if (before) {
      remembered.delete(hash);
      remembered.set(hash, before);
      return before;
    }
    const document = parseDocument(query, limits.tokens);
    for (const rule of DOCUMENT_RULES) rule(document, limits);
    validateDocument(schema, document, production);
    for (const rule of schemaRules) rule(document);
    const admitted = { document, costs: new Map() };
    if (query.length <= LONGEST_REMEMBERED) {
      const [oldest] = remembered.keys();
      if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
      remembered.set(hash, admitted);
    }
    return admitted;
  }

  return {
    admit({ method, query, operationName, variables: given }) {
      const { document, costs } = known(query);
      const operation = chooseOperation(document, operationName, method);
      const variables = admitVariables(schema, operation, given, production);
      const cost = costs.get(operation) ?? costOf(schema, operation, fragmentsOf(document));
      costs.set(operation, cost);
      const estimate = cost(variables);
      if (estimate > limits.cost)
        throw documentRefused(
          'DOCUMENT_TOO_LARGE',
          `The request costs about ${Math.round(estimate)}; ${limits.cost} is allowed. Ask fewer fields or smaller pages.`,
        );
      return { query, operationName, variables };
    },
    documentOf: (hash) => remembered.get(hash)?.document,
  };
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, DocumentNode['definitions'][number] & { kind: Kind.FRAGMENT_DEFINITION }> {
  return new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
}
