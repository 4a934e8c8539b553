import { PageInfo } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { CapacityReport, CapacityUnit } from './capacity.type';

/** One unit in a page. */
@ObjectType({ description: 'A unit in a page of them (capaciteitseenheid).', simpleResolvers: true })
export class CapacityUnitEdge {
  @Field(() => String, { description: 'Where it stands in the list (cursor).' })
  cursor: string;

  @Field(() => CapacityUnit, { description: 'The unit (capaciteitseenheid).' })
  node: CapacityUnit;
}

/** A page of units. */
@ObjectType({ description: 'Page of units that have places (capaciteitseenheden).', simpleResolvers: true })
export class CapacityUnitConnection {
  @Field(() => [CapacityUnitEdge], { description: 'The units on this page (capaciteitseenheden).' })
  edges: CapacityUnitEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;
}

/** One report in a page. */
@ObjectType({ description: 'A report in a page of them (capaciteitsmelding).', simpleResolvers: true })
export class CapacityReportEdge {
  @Field(() => String, { description: 'Where it stands in the list (cursor).' })
  cursor: string;

  @Field(() => CapacityReport, { description: 'The report (capaciteitsmelding).' })
  node: CapacityReport;
}

/** A page of reports. */
@ObjectType({ description: 'Page of the reports of a unit, the latest first (capaciteitsmeldingen).', simpleResolvers: true })
export class CapacityReportConnection {
  @Field(() => [CapacityReportEdge], { description: 'The reports on this page (capaciteitsmeldingen).' })
  edges: CapacityReportEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;
}
