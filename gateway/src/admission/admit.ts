import { createHash } from 'node:crypto';
import type { Cost, CostOf } from '@ketengraaf/engine';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { documentRefused } from '../refusal';
import { chooseOperation } from './choose-operation';
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
  readonly cost: RequestCost;
}

/** What one request costs. */
export interface RequestCost {
  readonly estimated: number;
  /** What it has cost, by the data of its answer. */
  actual(data: Record<string, unknown> | null | undefined): number;
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
  readonly costOf: CostOf;
  readonly production: boolean;
  /** Rules that need the schema and the document, beyond GraphQL's own. */
  readonly schemaRules: readonly ((document: DocumentNode) => void)[];
}

interface Known {
  readonly document: DocumentNode;
  readonly costs: Map<OperationDefinitionNode, Cost>;
}

const MOST_REMEMBERED = 1_000;
const LONGEST_REMEMBERED = 10_000;

/** An admission that reads and validates each document once and remembers those it admitted, the last thousand. */
export function createAdmission({ schema, limits, costOf, production, schemaRules }: AdmissionOptions): Admission {
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
      const cost = costs.get(operation) ?? costOf(operation, document);
      costs.set(operation, cost);
      const estimated = estimateOf(cost, variables);
      if (estimated > limits.cost)
        throw documentRefused(
          'DOCUMENT_TOO_LARGE',
          `The request costs about ${Math.round(estimated)}; ${limits.cost} is allowed. Ask fewer fields or smaller pages.`,
        );
      return { query, operationName, variables, cost: { estimated, actual: (data) => cost.actual(data, variables) } };
    },
    documentOf: (hash) => remembered.get(hash)?.document,
  };
}

function estimateOf(cost: Cost, variables: Readonly<Record<string, unknown>>): number {
  try {
    return cost.estimate(variables);
  } catch (error) {
    throw error instanceof GraphQLError ? documentRefused('BAD_USER_INPUT', error.message) : error;
  }
}
