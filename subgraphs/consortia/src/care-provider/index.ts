import { isUuid } from '@ketengraaf/core';
import type { Word } from '@ketengraaf/subgraph';
import { CareProviderRow } from './care-provider.row';
import { careProvidersById } from './care-provider.store';
import { CareProvider } from './care-provider.type';

/** Who gives care. */
export const careProvider: Word = {
  rows: [CareProviderRow],
  types: [CareProvider],
  references: { CareProvider: ({ id }, { door }) => (isUuid(id) ? door.entry(careProvidersById, id.toLowerCase()) : null) },
};
