import { isDay, isUuid } from '@ketengraaf/core';
import { family } from '@ketengraaf/door';
import { type Context, pageSize, placeAfter, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { familiesById } from '../family/family.store';
import { countOwnCaseload, ownCaseload } from './caseload.store';
import { FamilyConnection } from './caseload.type';

/** The morning list of a case director. */
@Resolver()
export class CaseloadResolver {
  @Query(() => FamilyConnection, { nullable: true, description: 'Families whose plan the asker directs, overdue evaluations first (mijn gezinnen).' })
  async myFamilies(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last family seen (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FamilyConnection | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [(day) => day === null || isDay(day), isUuid]);
    if (!(await door.maySearch('IDENTITY', info))) return null;
    const { role } = door.caller;
    const [found, [total]] = await Promise.all([door.list(ownCaseload, [role, ...place, size + 1]), door.rows<{ count: number }>(countOwnCaseload, [role])]);
    const page = found.slice(0, size);
    const edges = await Promise.all(
      page.map(async ({ familyId, nextEvaluationOn }) => ({
        cursor: writeCursor([nextEvaluationOn, familyId]),
        node: await door.one(familiesById, family(familyId), info),
      })),
    );
    return { edges, pageInfo: { hasNextPage: found.length > size, endCursor: edges.at(-1)?.cursor ?? null }, totalCount: total?.count ?? 0 };
  }
}
