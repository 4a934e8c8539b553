import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { Inquiry } from '../inquiry';
import type { Log } from '../log';
import type { AskParty } from './party-source';

/** What executes operations over the parties, in the form Apollo Server takes. */
export type Execution = ApolloServerOptionsWithGateway<Inquiry>['gateway'];

/** What execution needs, whichever engine does it. */
export interface ExecutionOptions {
  readonly supergraphSdl: string;
  readonly ask: AskParty;
  readonly log: Log;
  /** Whether what the supergraph protects is left out for who may not have it, instead of the whole request being refused before. */
  readonly filters?: boolean;
  /** Whether operations are planned in a thread of its own. */
  readonly plansInThread?: boolean;
  /** Documents that are planned before anybody asks for them. */
  readonly operations?: readonly DocumentNode[];
  /** Labels of progressive `@override`s that are switched on. */
  readonly overrideLabels?: readonly string[];
}
