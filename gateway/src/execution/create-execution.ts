import './no-telemetry';
import { compiledExecution } from './compiled-execution';
import type { EngineName } from './engines';
import type { Execution, ExecutionOptions } from './execution';

/**
 * Executes operations over a supergraph. The result holds data, and errors that may be told to the client as they are; what
 * parties said goes to the inquiry that is the request's context. This folder is the only one that knows the engines.
 */
export function createExecution(options: ExecutionOptions, engine: EngineName): Execution {
  if (engine === 'compiled') return compiledExecution(options);
  // its seven hundred modules would cost most of a second, and many megabytes, whoever does not use it
  const { stockExecution }: typeof import('./stock-execution') = require('./stock-execution');
  return stockExecution(options);
}
