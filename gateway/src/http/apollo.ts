import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ERROR_CODES } from '@ketengraaf/core';
import { resultText } from '@ketengraaf/engine';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import type { AdmittedRequest } from '../admission/admit';
import type { Execution } from '../execution/execution';
import { explain } from '../explain/explain';
import type { Inquiry } from '../inquiry';
import type { Log } from '../log';
import { SOMETHING_FAILED } from '../refusal';
import type { MediaType } from './media-type';

/** An answer, ready to be sent. */
interface SentAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Executes admitted requests. */
export interface Answerer {
  answer(request: Omit<AdmittedRequest, 'cost'>, inquiry: Inquiry, mediaType: MediaType): Promise<SentAnswer>;
  stop(): Promise<void>;
}

/** Starts Apollo Server over an execution. It reads no document itself: those that come here were admitted, and are looked up. */
export async function startApollo(execution: Execution, documentOf: (hash: string) => DocumentNode | undefined, log: Log): Promise<Answerer> {
  const server = new ApolloServer<Inquiry>({
    gateway: explained(execution),
    documentStore: { get: async (key) => documentOf(key.slice(key.lastIndexOf(':') + 1)), set: async () => undefined, delete: async () => undefined },
    introspection: true,
    persistedQueries: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    stringifyResult: resultText,
    formatError: masked,
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => log({ code: 'INTERNAL', why: 'SERVER' }) },
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();
  return {
    async answer({ query, variables, operationName }, inquiry, mediaType) {
      const body = { query, variables, ...(operationName !== undefined && { operationName }) };
      const headers = new HeaderMap([
        ['content-type', 'application/json'],
        ['accept', mediaType],
      ]);
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body },
        context: async () => inquiry,
      });
      if (response.body.kind !== 'complete') throw new Error('an answer in parts, though nobody can ask for one');
      return { status: response.status ?? 200, contentType: `${mediaType}; charset=utf-8`, text: response.body.string };
    },
    stop: () => server.stop(),
  };
}

function explained(execution: Execution): Omit<Execution, 'used' | 'warm'> {
  return {
    onSchemaLoadOrUpdate: (callback) => execution.onSchemaLoadOrUpdate(callback),
    stop: () => execution.stop(),
    async load(options) {
      const { executor } = await execution.load(options);
      return { executor: executor && (async (request) => explain(await executor(request), request.context as Inquiry)) };
    },
  };
}

/** The last net: an error whose code is not ours says nothing. */
function masked(error: GraphQLFormattedError): GraphQLFormattedError {
  if (Object.hasOwn(ERROR_CODES, String(error.extensions?.code))) return error;
  return { message: SOMETHING_FAILED, extensions: { code: 'INTERNAL' } };
}
