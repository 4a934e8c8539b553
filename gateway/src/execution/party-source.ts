import type { GraphQLDataSource } from '@apollo/gateway';
import type { Inquiry } from '../inquiry';
import type { PartyAnswer } from '../upstream/answer';
import type { PartyRequest } from '../upstream/party';
import { clientPath } from './client-path';
import { positionsOf } from './positions';

/** Asks a party by its name; gives nothing if it has no usable answer. */
export type AskParty = (party: string, request: PartyRequest, inquiry: Inquiry) => Promise<PartyAnswer | undefined>;

/** Whether data has the shape that was asked for. */
export type FitsShape = (query: string, data: Record<string, unknown>) => boolean;

/** Root answers per inquiry, in the order they came. */
export type Roots = WeakMap<Inquiry, Record<string, unknown>[]>;

/**
 * A party as the engine sees it. The engine gets data only: errors go to the inquiry, at the client's paths, because the
 * engine counts representations where it should count entities, and drops its own findings once it has seen an error.
 */
export function partySource(party: string, ask: AskParty, fits: FitsShape, roots: Roots): GraphQLDataSource {
  return {
    async process(options) {
      const inquiry = options.context as Inquiry;
      const path = ('pathInIncomingRequest' in options && options.pathInIncomingRequest) || [];
      const { query = '', variables, operationName } = options.request;
      const representations = variables?.representations as unknown[] | undefined;
      const answer = await ask(party, { query, variables, operationName }, inquiry);
      if (!answer) return {};
      const { data, problems } = answer;
      if (data && !(fits(query, data) && answersAll(data, representations))) {
        inquiry.sources.failed(party, 'SHAPE');
        return {};
      }
      let positions: ReturnType<typeof positionsOf> | undefined;
      const positionsNow = (): ReturnType<typeof positionsOf> => {
        positions ??= positionsOf(roots.get(inquiry) ?? [], path, representations ?? []);
        return positions;
      };
      for (const problem of problems) inquiry.problems.push({ ...problem, path: clientPath(problem.path, path, positionsNow) });
      if (data && path.length === 0) roots.set(inquiry, [...(roots.get(inquiry) ?? []), data]);
      return data ? { data } : {};
    },
  };
}

function answersAll(data: Record<string, unknown>, representations: readonly unknown[] | undefined): boolean {
  return !representations || (Array.isArray(data._entities) && data._entities.length === representations.length);
}
