import type { DocumentNode } from 'graphql';
import type { Limits } from './limits';

/** One rule about a document alone, without a schema: throws a Refusal if the document breaks it. */
export type DocumentRule = (document: DocumentNode, limits: Limits) => void;
