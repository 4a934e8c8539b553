import { Directive, Field, ObjectType } from 'type-graphql';

/** Whether there is more: the same in every party that gives pages. */
@ObjectType({ description: 'Place of a page in its list (pagina).', simpleResolvers: true })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether another page follows (volgende pagina).' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'What to give as after for the next page (cursor).' })
  endCursor: string | null;
}
