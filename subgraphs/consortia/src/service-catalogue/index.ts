import type { Word } from '@ketengraaf/subgraph';
import { ServiceCatalogueResolver } from './service-catalogue.resolver';

/** The one list of services, whatever members call theirs. */
export const serviceCatalogue: Word = { resolvers: [ServiceCatalogueResolver] };
