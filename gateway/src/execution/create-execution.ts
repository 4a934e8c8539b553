import './no-telemetry';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { Inquiry } from '../inquiry';
import type { Log } from '../log';
import { compiledExecution } from './compiled-execution';
import type { EngineName } from './engines';
import type { AskParty } from './party-source';
import { stockExecution } from './stock-execution';

/** What executes operations over the parties, in the form Apollo Server takes. */
export type Execution = ApolloServerOptionsWithGateway<Inquiry>['gateway'];

/** What execution needs, whichever engine does it. */
export interface ExecutionOptions {
  readonly supergraphSdl: string;
  readonly ask: AskParty;
  readonly log: Log;
}

/**
 * Executes operations over a supergraph. The result holds data, and errors that may be told to the client as they are; what
 * parties said goes to the inquiry that is the request's context. This folder is the only one that knows the engines.
 */
export function createExecution(options: ExecutionOptions, engine: EngineName = 'stock'): Execution {
  return engine === 'stock' ? stockExecution(options) : compiledExecution(options);
}
