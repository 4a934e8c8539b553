import { isDay, isUuid } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, pageSize, placeAfter, Shows, Uuid, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { careProvidersById } from '../care-provider/care-provider.store';
import { CareProvider } from '../care-provider/care-provider.type';
import { consortiaByOrganisation } from '../consortium/consortium.store';
import { Consortium } from '../consortium/consortium.type';
import { Youth } from '../youth/youth.type';
import { brigadeStateOf, outcomeDue } from './brigade.rules';
import { deploymentsById, deploymentsOfYouths, expertsOfDeployments, outcomesOfDeployments, ownDeployments, resultsOfYear } from './brigade.store';
import { BrigadeDeployment, BrigadeExpert, BrigadeOutcome } from './brigade.type';
import { BrigadeDeploymentConnection, BrigadeStateKind } from './brigade-connection.type';
import { type BrigadeCount, shownResults } from './brigade-result.rules';
import { BrigadeResult } from './brigade-result.type';

/** What the mobile brigade did for a youth, what one's own consortium was asked for, and what it all came to. */
@Resolver(() => Youth)
export class BrigadeResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => [BrigadeDeployment], {
    nullable: true,
    description: 'What the mobile brigade was asked for and did, the latest first (inzet van de mobiele brigade).',
  })
  brigadeDeployments(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<BrigadeDeployment[] | null> {
    return door.many(deploymentsOfYouths, youth(id), info);
  }

  @Query(() => BrigadeDeployment, {
    nullable: true,
    description: 'A deployment by its identifier; null if there is none for the asker to see (inzet van de mobiele brigade).',
  })
  brigadeDeployment(
    @Arg('id', () => Uuid, { description: 'Identifier of the deployment (kenmerk).' }) id: string,
    @Ctx() { door }: Context,
  ): Promise<BrigadeDeployment | null> {
    return door.find(deploymentsById, id.toLowerCase());
  }

  @Query(() => BrigadeDeploymentConnection, { nullable: true, description: 'What the asker’s own consortium was asked for, the latest first (mijn inzetten).' })
  async myBrigadeDeployments(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BrigadeDeploymentConnection | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [isDay, isUuid]);
    if (!(await door.mayList('TRAJECTORY', info))) return null;
    const page = await door.list(ownDeployments, [...place, size + 1]);
    const edges = page.slice(0, size).map((node) => ({ cursor: writeCursor([node.requestedOn, node.id]), node }));
    return { edges, pageInfo: { hasNextPage: page.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  @Shows('PLACES')
  @Query(() => [BrigadeResult], {
    nullable: true,
    description: 'What the mobile brigade came to in a year, in numbers alone (resultaten van de mobiele brigade).',
  })
  async brigadeResults(
    @Arg('year', () => Int, { description: 'Year in which it came (jaar).' }) year: number,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BrigadeResult[] | null> {
    if (year < 2015 || year > 2100) throw badUserInput(`year must be from 2015 to 2100, not ${year}.`);
    return door.mayUse('PLACES', info) ? shownResults(await door.rows<BrigadeCount>(resultsOfYear, [year])) : null;
  }
}

/** Who comes, to whom and where, and what came of it. */
@Resolver(() => BrigadeDeployment)
export class BrigadeDeploymentResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => BrigadeStateKind, { nullable: true, description: 'How it stands today (stand).' })
  async state(@Root() deployment: BrigadeDeployment, @Ctx() { door }: Context): Promise<keyof typeof BrigadeStateKind> {
    return brigadeStateOf(deployment, (await door.enter()).today);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Youth, { nullable: true, description: 'Whom it helps (jeugdige).' })
  youth(@Root() { youthId }: BrigadeDeployment): Youth {
    return { id: youthId };
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Consortium, { nullable: true, description: 'The consortium that was asked (consortium).' })
  consortium(@Root() { organisation }: BrigadeDeployment, @Ctx() { door }: Context): Promise<Consortium | null> {
    return door.entry(consortiaByOrganisation, organisation);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => CareProvider, {
    nullable: true,
    description: 'The provider where the youth lives in a group, if it does (aanbieder waar de jeugdige verblijft).',
  })
  hostProvider(@Root() { hostProviderId }: BrigadeDeployment, @Ctx() { door }: Context): Promise<CareProvider | null> | null {
    return hostProviderId === null ? null : door.entry(careProvidersById, hostProviderId);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => [BrigadeExpert], { nullable: true, description: 'Who comes, by name (experts).' })
  experts(@Root() { id, youthId }: BrigadeDeployment, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<BrigadeExpert[] | null> | null {
    return id === null ? null : door.many(expertsOfDeployments, { key: id, of: youth(youthId) }, info);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => [BrigadeOutcome], { nullable: true, description: 'How it stood 3, 6 and 12 months after the start (uitkomsten).' })
  outcomes(@Root() { id, youthId }: BrigadeDeployment, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<BrigadeOutcome[] | null> | null {
    return id === null ? null : door.many(outcomesOfDeployments, { key: id, of: youth(youthId) }, info);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Months after the start of which the outcome is due and not recorded (uitkomst nog vast te leggen).',
  })
  async outcomeDue(@Root() { id, youthId, from }: BrigadeDeployment, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<number | null> {
    if (id === null) return null;
    const [outcomes, { today }] = await Promise.all([door.many(outcomesOfDeployments, { key: id, of: youth(youthId) }, info), door.enter()]);
    return (
      outcomes &&
      outcomeDue(
        from,
        outcomes.flatMap(({ afterMonths }) => afterMonths ?? []),
        today,
      )
    );
  }
}
