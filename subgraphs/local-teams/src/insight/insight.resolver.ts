import type { Context } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { type Directed, tellDirected } from './insight.rules';
import { directedByMunicipality, whenCounted } from './insight.store';
import { DirectedFamilies, PlanInsight } from './insight.type';

/** Plans in numbers. */
@Resolver(() => PlanInsight)
export class PlanInsightResolver {
  @Query(() => PlanInsight, {
    nullable: true,
    description: 'Plans in numbers that point at nobody; null but for who manages contracts or studies policy (inzicht).',
  })
  async planInsight(@Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<PlanInsight | null> {
    if (!door.mayCount('PLAN_STATUS', info)) return null;
    const [counted] = await door.rows<{ at: Date | null }>(whenCounted, []);
    return { asOf: counted?.at ?? null };
  }

  @FieldResolver(() => [DirectedFamilies], {
    nullable: true,
    description: 'By municipality, the last of all together, how many families with care have one plan with one director (1 gezin, 1 plan, 1 regisseur).',
  })
  async directedFamilies(@Ctx() { door }: Context): Promise<DirectedFamilies[]> {
    return tellDirected(await door.rows<Directed>(directedByMunicipality, []));
  }
}
