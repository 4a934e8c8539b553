import { hideSmallCells } from '@ketengraaf/access';
import type { Service } from '@ketengraaf/core';
import type { Door } from '@ketengraaf/door';
import { badUserInput, type Context, ServiceKind } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { lightToHeavy, shortage, tellCounts, tellWaits } from './insight.rules';
import {
  type HelpRow,
  helpByMunicipality,
  type PlacesRow,
  placesByMunicipality,
  type QuarterRow,
  quarters,
  type StartedRow,
  startedByUrgency,
  type WaitRow,
  waitsByKind,
  whenCounted,
} from './insight.store';
import { CareInsight, QuarterOfCare, SupplyAndDemand, TimeToStart, WaitingTime } from './insight.type';
import { costPerYouth, tellStarted } from './urgency.rules';

const told = async (door: Door) => tellCounts(await door.rows<HelpRow>(helpByMunicipality, []));

function placesOf(rows: readonly PlacesRow[], municipality: string | null, service: Service, intensity: string): { total: number; available: number } {
  const mine = rows.filter((row) => (municipality ?? row.municipality) === row.municipality && row.service === service && row.intensity === intensity);
  return { total: mine.reduce((sum, { total }) => sum + total, 0), available: mine.reduce((sum, { available }) => sum + available, 0) };
}

function quarterOf({ begins, started, median, living, homelikeness, began, moved, helped, spentCents, months }: QuarterRow): QuarterOfCare {
  const alone = (count: number): number | null => hideSmallCells([[count]]).total;
  const [transfers = null] = hideSmallCells([[moved, began - moved]]).cells[0] ?? [];
  return {
    begins,
    started: alone(started),
    medianWait: alone(started) === null ? null : median,
    living: alone(living),
    homelikeness: alone(living) === null || homelikeness === null ? null : Math.round(homelikeness * 10) / 10,
    placements: alone(began),
    transfers,
    helped: alone(helped),
    cost: costPerYouth({ helped, spentCents, months }),
  };
}

/** Care in numbers. */
@Resolver(() => CareInsight)
export class InsightResolver {
  @Query(() => CareInsight, {
    nullable: true,
    description: 'Care in numbers that point at nobody; null but for who manages contracts or studies policy (inzicht).',
  })
  async careInsight(@Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<CareInsight | null> {
    if (!door.mayCount('TRAJECTORY', info)) return null;
    const [counted] = await door.rows<{ at: Date | null }>(whenCounted, []);
    return { asOf: counted?.at ?? null };
  }

  @FieldResolver(() => [SupplyAndDemand], {
    nullable: true,
    description: 'Demand and supply by municipality and kind of help, where there is anything to tell; last of all together (vraag en aanbod).',
  })
  async supplyAndDemand(
    @Arg('municipalities', () => [ID], { nullable: true, description: 'Codes of some municipalities; all, and all together, if left out (gemeentecodes).' })
    municipalities: string[] | null,
    @Arg('service', () => ServiceKind, { nullable: true, description: 'One service only; all if left out (hulpvorm).' }) service: Service | null,
    @Ctx() { door }: Context,
  ): Promise<SupplyAndDemand[]> {
    const wrong = municipalities?.find((code) => !/^GM\d{4}$/.test(code));
    if (wrong !== undefined)
      throw badUserInput(`municipalities must be codes of GM and four digits, such as GM0935, not ${JSON.stringify(wrong.slice(0, 20))}.`);
    const [counts, places] = await Promise.all([told(door), door.rows<PlacesRow>(placesByMunicipality, [])]);
    return counts
      .filter(
        (count) =>
          (service ?? count.service) === count.service && (!municipalities || (count.municipality !== null && municipalities.includes(count.municipality))),
      )
      .map(({ municipality: code, ...count }) => {
        const { total, available } = placesOf(places, code, count.service, count.intensity);
        const municipality = code === null ? null : { code, latitude: null, longitude: null, contractCoverage: null };
        return { ...count, municipality, placesTotal: total, placesAvailable: available, shortage: shortage(count.waiting, available) };
      })
      .filter(({ waiting, inCare, placesTotal }) => waiting !== null || inCare !== null || placesTotal > 0);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Youths in light help for each in heavy help, of the counts that are told (verhouding licht en zwaar).',
  })
  async lightToHeavy(@Ctx() { door }: Context): Promise<number | null> {
    return lightToHeavy(await told(door));
  }

  @FieldResolver(() => [WaitingTime], { nullable: true, description: 'How long youths waited who started in the last twelve months (wachttijden).' })
  async waitingTimes(@Ctx() { door }: Context): Promise<WaitingTime[]> {
    return tellWaits(await door.rows<WaitRow>(waitsByKind, []));
  }

  @FieldResolver(() => [TimeToStart], {
    nullable: true,
    description: 'How soon help started in the last twelve months, by urgency, the most urgent first, each against its norm (tijd tot start per urgentie).',
  })
  async timeToStart(@Ctx() { door }: Context): Promise<TimeToStart[]> {
    return tellStarted(await door.rows<StartedRow>(startedByUrgency, []));
  }

  @FieldResolver(() => [QuarterOfCare], { nullable: true, description: 'Quarter by quarter, two years back, the latest first (kwartalen).' })
  async quarters(@Ctx() { door }: Context): Promise<QuarterOfCare[]> {
    return (await door.rows<QuarterRow>(quarters, [])).map(quarterOf);
  }
}

/** What a quarter cost. */
@Resolver(() => QuarterOfCare)
export class QuarterOfCareResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description: 'What was reported to be spent in it for each youth helped, in euro cents; null until all its months are reported (kosten per jeugdige).',
  })
  costPerYouthCents(@Root() { cost }: QuarterOfCare, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): number | null {
    return door.mayCount('BUDGET', info) ? cost : null;
  }
}
