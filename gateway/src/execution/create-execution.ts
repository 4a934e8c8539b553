import './no-telemetry';
import { compiledExecution } from './compiled-execution';
import type { EngineName } from './engines';
import type { Execution, ExecutionOptions } from './execution';
import { stockExecution } from './stock-execution';

/**
 * Executes operations over a supergraph. The result holds data, and errors that may be told to the client as they are; what
 * parties said goes to the inquiry that is the request's context. This folder is the only one that knows the engines.
 */
export function createExecution(options: ExecutionOptions, engine: EngineName): Execution {
  return engine === 'stock' ? stockExecution(options) : compiledExecution(options);
}
