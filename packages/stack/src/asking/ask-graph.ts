import { Refusal } from '../command/refusal';
import { nothingRuns, type RunningStack } from './running-stack';

/** An answer of the graph, as GraphQL over HTTP gives it. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Asks the graph in the name of a token's holder; refuses when what comes back is no GraphQL. */
export async function askGraph(
  { url, port }: Pick<RunningStack, 'url' | 'port'>,
  token: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  }).catch(() => {
    throw nothingRuns(port);
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (typeof answer !== 'object' || answer === null) throw new Refusal(`${url} answered ${response.status} and no GraphQL.`);
  return answer;
}
