import type { Door } from '@ketengraaf/door';
import { type Context, Day } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { lastDay } from '../contract/contract.rules';
import { extensionOptionsOfContracts } from '../contract/contract.store';
import { FrameworkContract } from '../contract/contract.type';
import { dayAsked } from '../day-asked';
import { Arrangement } from '../participation/participation.type';
import { YouthCareRegion } from '../region/region.type';
import { arrangementsOfRegions, arrangementsOfSupraRegions, contractsOfArrangements } from './cooperation.store';

/** The arrangements of a region: its own, and those it shares with other regions. */
export async function arrangementsOf({ code, supraRegionCode }: YouthCareRegion, door: Door): Promise<Arrangement[]> {
  const [own, shared] = await Promise.all([
    door.entries(arrangementsOfRegions, code),
    supraRegionCode === null ? [] : door.entries(arrangementsOfSupraRegions, supraRegionCode),
  ]);
  return [...own, ...shared];
}

/** Under what a region contracts. */
@Resolver(() => YouthCareRegion)
export class RegionArrangementResolver {
  @FieldResolver(() => [Arrangement], {
    nullable: true,
    description: 'Under what its municipalities contract, alone or with other regions (samenwerkingsverbanden).',
  })
  arrangements(@Root() region: YouthCareRegion, @Ctx() { door }: Context): Promise<Arrangement[]> {
    return arrangementsOf(region, door);
  }
}

/** What is contracted under an arrangement. */
@Resolver(() => Arrangement)
export class ArrangementContractResolver {
  @FieldResolver(() => [FrameworkContract], { nullable: true, description: 'Its contracts that cover a day, the latest first (raamcontracten).' })
  async contracts(
    @Root() { id }: Arrangement,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today if left out (peildatum).' }) on: string | null,
    @Ctx() { door }: Context,
  ): Promise<FrameworkContract[]> {
    const [day, contracts] = await Promise.all([dayAsked(on, door), door.entries(contractsOfArrangements, id)]);
    const covers = await Promise.all(
      contracts.map(async (contract) => {
        if (contract.from === null || contract.until === null || contract.from > day) return false;
        return day <= lastDay(contract.until, await door.entries(extensionOptionsOfContracts, contract.id));
      }),
    );
    return contracts.filter((_, index) => covers[index]);
  }
}
