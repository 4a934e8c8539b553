import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { UsedOperation } from '@ketengraaf/engine';
import type { DocumentNode } from 'graphql';
import type { Inquiry } from '../inquiry';
import type { Log } from '../log';
import type { Supergraph } from '../supergraph';
import type { AskParty } from './party-source';

/** What executes operations over the parties, in the form Apollo Server takes. */
export type Execution = ApolloServerOptionsWithGateway<Inquiry>['gateway'] & {
  /** The operations it was asked, the most used first; none where the engine does not say. */
  used(): readonly UsedOperation[];
  /** Plans its operations before anybody asks for them, those before it used among them. */
  warm(): Promise<void>;
};

/** What execution needs, whichever engine does it. */
export interface ExecutionOptions {
  readonly supergraph: Supergraph;
  readonly ask: AskParty;
  readonly log: Log;
  /** Whether what the supergraph protects is left out for who may not have it, instead of the whole request being refused before. */
  readonly filters?: boolean;
  /** Whether operations are planned in a thread of its own. */
  readonly plansInThread?: boolean;
  /** Documents that are planned before anybody asks for them. */
  readonly operations?: readonly DocumentNode[];
  /** Operations that the graph before was asked, planned in the same way. */
  readonly used?: readonly UsedOperation[];
  /** Labels of progressive `@override`s that are switched on. */
  readonly overrideLabels?: readonly string[];
}
