import type { Rights } from '@ketengraaf/engine';

/** What a caller has by the supergraph's own directives who has nothing. No token of the chain carries scopes or policies. */
export const NO_RIGHTS: Rights = { authenticated: false, scopes: new Set(), policies: new Set() };
