import { FACTS_OWNER, isCitizenRole, isUuid, type Party } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { PartyField } from '../access-log/audit-word';
import type { Context } from '../context';
import type { DecoratedClass, Word } from '../definition';
import { Uuid } from '../scalars';
import { ShowsEveryClass } from '../tag';
import { ExportPage } from './export.type';
import { keptHistory } from './history.store';
import { classesOf, type Kept } from './kept';
import { readExport } from './read-export';

/**
 * All that a party keeps about a youth, under that party's field of PersonExport, for the youth and who has authority over it
 * (AVG 15 and 20): each row through the same decision as everywhere. The owner of the facts gives the root.
 */
export function exportWord(party: Party, field: PartyField, tables: readonly Kept[]): Word {
  @ObjectType({ description: 'All that the chain keeps about a youth, party by party (inzage en overdracht).', simpleResolvers: true })
  @Directive('@key(fields: "youthId")')
  class PersonExport {
    @Field(() => ID, { description: 'The youth (jeugdige).' })
    youthId: string;
  }

  @Resolver(() => PersonExport)
  class ExportResolver {
    @ShowsEveryClass()
    @FieldResolver(() => ExportPage, { name: field, nullable: true, description: `What is kept at the ${party} (uittreksel).` })
    async kept(
      @Root() { youthId }: PersonExport,
      @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
      @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen (cursor).' }) after: string | null,
      @Ctx() { door }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<ExportPage | null> {
      if (!isCitizenRole(door.caller.role)) {
        await door.refuse(youth(youthId), 'IDENTITY', 'CLASS_NOT_FOR_ROLE', info);
        return null;
      }
      const reaches = await Promise.all(classesOf(tables).map((dataClass) => door.reach(youth(youthId), dataClass, info)));
      return reaches.some(({ anybody }) => anybody !== 'NONE') ? readExport(door, [...tables, keptHistory], youthId, { first, after }) : null;
    }
  }

  const resolvers: DecoratedClass[] = [ExportResolver];
  if (party === FACTS_OWNER) resolvers.push(rootOf(PersonExport));
  const references: Word['references'] = { PersonExport: ({ youthId }) => (isUuid(youthId) ? { youthId: youthId.toLowerCase() } : null) };
  return { resolvers, types: [PersonExport], references };
}

/** Where an export is asked for: gives nothing but its key, so that every party decides for itself. */
function rootOf(personExport: DecoratedClass): DecoratedClass {
  @Resolver()
  class ExportRoot {
    @Query(() => personExport, { nullable: true, description: 'All that the chain keeps about a youth (inzage en overdracht).' })
    exportPerson(@Arg('youth', () => Uuid, { description: 'Identifier of the youth (kenmerk).' }) youthId: string): { youthId: string } {
      return { youthId: youthId.toLowerCase() };
    }
  }
  return ExportRoot;
}
