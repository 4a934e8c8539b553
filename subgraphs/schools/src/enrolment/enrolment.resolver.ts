import { isUuid } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { type Context, pageSize, placeAfter, Shows, Uuid, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { schoolsByBrin } from '../school/school.store';
import { School } from '../school/school.type';
import { countOwnPupils, enrolmentOfYouths, ownPupils } from './enrolment.store';
import { Enrolment, PupilConnection, Youth } from './enrolment.type';

/** Where a youth goes to school, and the pupils of one's own school. */
@Resolver(() => Youth)
export class PupilResolver {
  @Query(() => Youth, { nullable: true, description: 'A pupil of the asker’s own school; null for anybody else (leerling).' })
  async pupil(
    @Arg('youth', () => Uuid, { description: 'Identifier of the youth (kenmerk).' }) id: string,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Youth | null> {
    const { employer } = await door.enter();
    const enrolment = await door.one(enrolmentOfYouths, youth(id.toLowerCase()), info);
    return enrolment && enrolment.brin === employer ? { id: id.toLowerCase() } : null;
  }

  @Query(() => PupilConnection, { nullable: true, description: 'The pupils of the asker’s own school, by name (mijn leerlingen).' })
  async myPupils(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last pupil seen (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PupilConnection | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [(name) => name !== null, isUuid]);
    if (!(await door.mayList('EDUCATION', info))) return null;
    const [page, [total]] = await Promise.all([door.list(ownPupils, [...place, size + 1]), door.rows<{ count: number }>(countOwnPupils, [])]);
    const edges = page.slice(0, size).map(({ youthId, pupilName }) => ({ cursor: writeCursor([pupilName, youthId]), node: { id: youthId } }));
    return { edges, pageInfo: { hasNextPage: page.length > size, endCursor: edges.at(-1)?.cursor ?? null }, totalCount: total?.count ?? 0 };
  }

  @Shows('EDUCATION')
  @FieldResolver(() => Enrolment, { nullable: true, description: 'Where the youth goes to school today (inschrijving).' })
  enrolment(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Enrolment | null> {
    return door.one(enrolmentOfYouths, youth(id), info);
  }
}

/** The school of an enrolment. */
@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @Shows('EDUCATION')
  @FieldResolver(() => School, { nullable: true, description: 'The school (school).' })
  school(@Root() { brin }: Enrolment, @Ctx() { door }: Context): Promise<School | null> {
    return door.entry(schoolsByBrin, brin);
  }
}
