import { SERVICES } from '@ketengraaf/core';
import type { Context } from '@ketengraaf/subgraph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { careServicesOfKind } from '../care-service/care-service.store';
import { CareService } from '../care-service/care-service.type';
import { CatalogueService } from './service-catalogue.type';
import { SERVICE_CODES } from './service-codes.reference';

/** The one list of services. */
@Resolver(() => CatalogueService)
export class ServiceCatalogueResolver {
  @Query(() => [CatalogueService], { description: 'The one list of services that all offers, contracts and referrals are of (productencatalogus).' })
  serviceCatalogue(): CatalogueService[] {
    return SERVICES.map((service) => {
      const { cbs, cbsName, category, products } = SERVICE_CODES[service];
      return { service, cbsCode: cbs, cbsName, productCategory: category, productCodes: [...products] };
    });
  }

  @FieldResolver(() => [CareService], { nullable: true, description: 'What members offer of it, each by its own name (eigen benamingen van aanbod).' })
  offers(@Root() { service }: CatalogueService, @Ctx() { door }: Context): Promise<CareService[]> {
    return door.entries(careServicesOfKind, service);
  }
}
