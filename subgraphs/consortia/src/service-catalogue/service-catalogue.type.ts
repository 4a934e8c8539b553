import type { Service } from '@ketengraaf/core';
import { ServiceKind } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';

/** A service of the one list, in the codes of the country. */
@ObjectType({
  description: 'Service of the one list, in the codes of the country and by the names members give it (productencatalogus).',
  simpleResolvers: true,
})
export class CatalogueService {
  @Field(() => ServiceKind, { description: 'The service (hulpvorm).' })
  service: Service;

  @Field(() => String, { description: 'Code of Statistics Netherlands, such as 02 (hulpvorm volgens het CBS).' })
  cbsCode: string;

  @Field(() => String, { description: 'What Statistics Netherlands calls it (omschrijving CBS).' })
  cbsName: string;

  @Field(() => String, { description: 'Category of list JZ020 of the iJw standard, such as 45 (productcategorie).' })
  productCategory: string;

  @Field(() => [String], { description: 'Products of list JZ21 of the iJw standard; empty where the category alone is used (productcodes).' })
  productCodes: string[];
}
