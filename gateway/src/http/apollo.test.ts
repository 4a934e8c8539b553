import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { createExecution } from '../execution/create-execution';
import type { Inquiry } from '../inquiry';
import { supergraphOf } from '../supergraph';
import { traceOf } from '../trace';
import { sourcesOf } from '../upstream/sources';
import { startApollo } from './apollo';

test('a document that was admitted is looked up by the digest of its text, not read again', async () => {
  const supergraphSdl = readFileSync(join(__dirname, '../../../schema/supergraph.graphql'), 'utf8');
  const query = '{ asked: __typename }';
  const hash = createHash('sha256').update(query).digest('hex');
  const execution = createExecution({ supergraph: supergraphOf(supergraphSdl), ask: async () => undefined, log: () => undefined }, 'compiled');
  const answerer = await startApollo(
    execution,
    (key) => (key === hash ? parse('{ remembered: __typename }') : undefined),
    () => undefined,
  );
  const inquiry = (): Inquiry => ({
    caller: undefined,
    authorization: undefined,
    trace: traceOf(undefined),
    signal: new AbortController().signal,
    sources: sourcesOf(100, Date.now, () => undefined),
    began: performance.now(),
    problems: [],
  });
  const answer = async (text: string): Promise<unknown> => {
    const sent = await answerer.answer({ query: text, operationName: undefined, variables: {} }, inquiry(), 'application/json');
    return JSON.parse(sent.text).data;
  };
  expect(await answer(query)).toEqual({ remembered: 'Query' });
  expect(await answer('{ other: __typename }')).toEqual({ other: 'Query' });
  await answerer.stop();
});
