import { aliases } from './aliases';
import { depth } from './depth';
import { directives } from './directives';
import { duplicates } from './duplicates';
import { fieldCount } from './field-count';
import { fragmentCycles } from './fragment-cycles';
import { literals } from './literals';
import { noSubscriptions } from './no-subscriptions';
import { reservedNames } from './reserved-names';
import { rootFields } from './root-fields';
import type { DocumentRule } from './rule';

/** What every document must pass before it is held against the schema; cycles first, as the others count through fragments. */
export const DOCUMENT_RULES: readonly DocumentRule[] = [
  fragmentCycles,
  fieldCount,
  depth,
  aliases,
  rootFields,
  duplicates,
  directives,
  literals,
  reservedNames,
  noSubscriptions,
];
