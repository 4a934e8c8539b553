import { isDay, isUuid } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { type Context, pageSize, placeAfter, Shows, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Youth } from '../youth/youth.type';
import { objectionsOfOwn, objectionsOfYouths } from './objection.store';
import { Objection, ObjectionPage } from './objection.type';

/** The objections about a youth. */
@Resolver(() => Youth)
export class ObjectionsResolver {
  @Shows('CONSENT')
  @FieldResolver(() => [Objection], {
    nullable: true,
    description: 'Objections to sharing and restrictions of it, the latest first (bezwaren en beperkingen).',
  })
  async objections(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Objection[] | null> {
    const found = await door.many(objectionsOfYouths, youth(id), info);
    return found && (await door.hidesAddress(youth(id))) ? found.map((one) => ({ ...one, against: null })) : found;
  }
}

/** What the privacy officer has to answer. */
@Resolver()
export class ObjectionQueueResolver {
  @Query(() => ObjectionPage, {
    nullable: true,
    description: 'Objections about the youths of the asker’s own organisation, the one due first first (te behandelen bezwaren).',
  })
  async objections(
    @Arg('answered', () => Boolean, { defaultValue: false, description: 'Whether those that were answered or withdrawn are shown instead (afgehandeld).' })
    answered: boolean,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor where the last page ended (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectionPage | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [isDay, isUuid]);
    if (!(await door.mayList('CONSENT', info))) return null;
    const found = await door.list(objectionsOfOwn, [answered, ...place, size + 1]);
    const objections = found.slice(0, size);
    const last = objections.at(-1);
    const endCursor = last?.dueOn && last.id ? writeCursor([last.dueOn, last.id]) : null;
    return { objections, pageInfo: { hasNextPage: found.length > size, endCursor } };
  }
}
