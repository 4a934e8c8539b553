import { catalogue } from '@ketengraaf/door';
import { CareProviderRow } from './care-provider.row';
import type { CareProvider } from './care-provider.type';

/** Providers by their identifier. */
export const careProvidersById = catalogue<CareProviderRow, CareProvider>({
  name: 'care_providers_by_id',
  row: CareProviderRow,
  by: 'id',
  show: ({ id, name, aliases, agb }) => ({ id, name, aliases, agb }),
});
