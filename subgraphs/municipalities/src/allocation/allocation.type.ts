import type { Service } from '@ketengraaf/core';
import { Day, ENTITY, OPAQUE_ID, PageInfo, ServiceKind, Shows } from '@ketengraaf/subgraph';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** A youth, as the municipalities know one: by nothing but its identifier. */
@ObjectType({ description: ENTITY.Youth, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Youth {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;
}

/** Help that a municipality allocated to a youth. */
@ObjectType({ description: 'Help that a municipality allocated to a youth (toewijzing, JW301).', simpleResolvers: true })
export class Allocation {
  @Shows('ALLOCATION')
  @Field(() => ID, { nullable: true, description: 'Identifier of the allocation (kenmerk).' })
  id: string | null;

  @Shows('ALLOCATION')
  @Field(() => ServiceKind, { nullable: true, description: 'The service (hulpvorm).' })
  service: Service | null;

  @Shows('ALLOCATION')
  @Field(() => String, { nullable: true, description: 'Category of the product, two digits of code list JZ020 (productcategorie).' })
  productCategory: string | null;

  @Shows('ALLOCATION')
  @Field(() => String, { nullable: true, description: 'Code of the product in code list JZ21; null where only the category was allocated (productcode).' })
  productCode: string | null;

  @Shows('ALLOCATION')
  @Field(() => Float, { nullable: true, description: 'How much, in the unit (volume).' })
  volume: number | null;

  @Shows('ALLOCATION')
  @Field(() => String, { nullable: true, description: 'Code of the unit in code list WJ756, such as 04 for hours (eenheid).' })
  unit: string | null;

  @Shows('ALLOCATION')
  @Field(() => Day, { nullable: true, description: 'Day it was decided (toewijzingsdatum).' })
  decidedOn: string | null;

  @Shows('ALLOCATION')
  @Field(() => Day, { nullable: true, description: 'First day it holds (ingangsdatum).' })
  from: string | null;

  @Shows('ALLOCATION')
  @Field(() => Day, { nullable: true, description: 'First day it holds no more; null if no end is set (tot).' })
  until: string | null;

  @Shows('ALLOCATION')
  @Field(() => String, { nullable: true, description: 'Why it was ended, by code list JZ002 of the iJw standard, such as 07 for a move (reden wijziging).' })
  changeReason: string | null;

  @Shows('ALLOCATION')
  @Field(() => ID, { nullable: true, description: 'The allocation of another municipality that it goes on from (overgenomen van).' })
  takenOverFrom: string | null;

  @Shows('ALLOCATION')
  @Field(() => Youth, { nullable: true, description: 'To whom it was allocated (jeugdige).' })
  youth: Youth | null;

  municipalityCode: string | null;
  contractId: string;
}

/** One allocation in a page. */
@ObjectType({ description: 'An allocation in a list (toewijzing).', simpleResolvers: true })
export class AllocationEdge {
  @Field(() => String, { description: 'Where the allocation stands in the list (cursor).' })
  cursor: string;

  @Field(() => Allocation, { description: 'The allocation (toewijzing).' })
  node: Allocation;
}

/** A page of allocations. */
@ObjectType({ description: 'Page of the allocations of a municipality (toewijzingenlijst).', simpleResolvers: true })
export class AllocationConnection {
  @Field(() => [AllocationEdge], { description: 'The allocations of this page (toewijzingen).' })
  edges: AllocationEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many allocations the asker may see (aantal).' })
  totalCount: number;
}
