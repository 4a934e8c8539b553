import type { ApolloServerOptionsWithGateway } from '@apollo/server';
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
}
