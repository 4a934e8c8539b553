import { addDays, type Day } from '@ketengraaf/core';
import type { Door } from '@ketengraaf/door';
import { badUserInput, type Context } from '@ketengraaf/subgraph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { contractsById, extensionOptionsOfContracts } from '../contract/contract.store';
import { municipalitiesByCode } from '../municipality/municipality.store';
import { leftUncovered, nearnessOf, openOption } from './radar.rules';
import { type Ending, endingWithin, linesOfContracts, linesOfMunicipalities } from './radar.store';
import { ExpiringContract, type UncoveredService } from './radar.type';

const FARTHEST_MONTHS = 120;
const DAY_MILLISECONDS = 86_400_000;

const present = <T>(value: T | null): value is T => value !== null;

async function uncoveredAfter({ contract, until }: Ending, door: Door): Promise<UncoveredService[]> {
  const own = await door.entries(linesOfContracts, contract);
  const codes = [...new Set(own.map(({ municipality }) => municipality))];
  const all = await Promise.all(codes.map((code) => door.entries(linesOfMunicipalities, code)));
  return Promise.all(
    leftUncovered(contract, until, all.flat()).map(async ({ service, municipalities }) => ({
      service,
      municipalities: (await Promise.all(municipalities.map((code) => door.entry(municipalitiesByCode, code)))).filter(present),
    })),
  );
}

async function expiring(ending: Ending, today: Day, door: Door): Promise<ExpiringContract | null> {
  const [contract, options, leavesUncovered] = await Promise.all([
    door.entry(contractsById, ending.contract),
    door.entries(extensionOptionsOfContracts, ending.contract),
    uncoveredAfter(ending, door),
  ]);
  const endsOn = addDays(ending.until, -1);
  const daysLeft = (Date.parse(endsOn) - Date.parse(today)) / DAY_MILLISECONDS;
  return contract && { contract, endsOn, daysLeft, nearness: nearnessOf(endsOn, today), nextOption: openOption(options, today) ?? null, leavesUncovered };
}

/** Which contracts end soon. */
@Resolver()
export class RadarResolver {
  @Query(() => [ExpiringContract], { nullable: true, description: 'Contracts that end soon, the nearest end first (aflopende contracten).' })
  async expiringContracts(
    @Arg('within', () => Int, { defaultValue: 12, description: `How many months ahead, from 1 to ${FARTHEST_MONTHS} (maanden vooruit).` }) within: number,
    @Arg('region', () => ID, { nullable: true, description: 'Code of one region; all if left out (regiocode).' }) region: string | null,
    @Ctx() { door }: Context,
  ): Promise<ExpiringContract[]> {
    if (within < 1 || within > FARTHEST_MONTHS) throw badUserInput(`within must be a number of months from 1 to ${FARTHEST_MONTHS}, not ${within}.`);
    const [{ today }, endings] = await Promise.all([door.enter(), door.rows<Ending>(endingWithin, [within, region])]);
    return (await Promise.all(endings.map((ending) => expiring(ending, today, door)))).filter(present);
  }
}
