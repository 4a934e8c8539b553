import type { Context } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { type Signalled, tellSignals } from './insight.rules';
import { signalsByTheme, whenCounted } from './insight.store';
import { SchoolInsight, ThemeSignals } from './insight.type';

/** What schools signal, in numbers. */
@Resolver(() => SchoolInsight)
export class SchoolInsightResolver {
  @Query(() => SchoolInsight, {
    nullable: true,
    description: 'What schools signal in numbers that point at nobody; null but for who manages contracts or studies policy (inzicht).',
  })
  async schoolInsight(@Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<SchoolInsight | null> {
    if (!door.mayCount('EDUCATION', info)) return null;
    const [counted] = await door.rows<{ at: Date | null }>(whenCounted, []);
    return { asOf: counted?.at ?? null };
  }

  @FieldResolver(() => [ThemeSignals], {
    nullable: true,
    description: 'By theme and municipality, and of each theme all together, of how many pupils something was signalled (signalen per thema).',
  })
  async signals(@Ctx() { door }: Context): Promise<ThemeSignals[]> {
    return tellSignals(await door.rows<Signalled>(signalsByTheme, []));
  }
}
