import { PageInfo } from '@ketengraaf/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import { Family } from '../family/family.type';

/** One family in a caseload. */
@ObjectType({ description: 'Family in a list (gezin).', simpleResolvers: true })
export class FamilyEdge {
  @Field(() => String, { description: 'Where the family stands in the list (cursor).' })
  cursor: string;

  @Field(() => Family, { nullable: true, description: 'The family (gezin).' })
  node: Family | null;
}

/** A page of a caseload. */
@ObjectType({ description: 'Page of the families of a case director (caseload).', simpleResolvers: true })
export class FamilyConnection {
  @Field(() => [FamilyEdge], { description: 'The families of this page (gezinnen).' })
  edges: FamilyEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many families the asker directs (aantal).' })
  totalCount: number;
}
