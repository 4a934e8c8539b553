import type { Door } from '@ketengraaf/door';
import { type Context, Day } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { dayAsked } from '../day-asked';
import { municipalitiesByCode } from '../municipality/municipality.store';
import { Municipality } from '../municipality/municipality.type';
import { municipalityCode } from '../municipality/municipality-code';
import { codesOn, sinceFormed } from './merger.rules';
import { formerByCode, formerBySuccessor } from './merger.store';
import { MunicipalityCode } from './merger.type';

/** Codes of municipalities through time. */
@Resolver(() => MunicipalityCode)
export class MergerResolver {
  @Query(() => [MunicipalityCode], {
    nullable: true,
    description:
      'The codes under which the territory of a municipality, by a code of now or of then, stood on a day; none for a code that is not known (gemeentecodes op peildatum).',
  })
  async municipalityCodes(
    @Arg('code', () => ID, { description: 'GM and four digits (gemeentecode).' }) code: string,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today if left out (peildatum).' }) on: string | null,
    @Ctx() { door }: Context,
  ): Promise<MunicipalityCode[]> {
    const asked = municipalityCode(code, 'code');
    const [day, became] = await Promise.all([dayAsked(on, door), door.entries(formerByCode, asked)]);
    const successors = became.length > 0 ? became.map(({ succeededBy }) => succeededBy) : [asked];
    const found = await Promise.all(successors.map((successor) => codesOf(door, day, asked, successor)));
    return [...new Map(found.flat().map((one) => [one.code, one])).values()];
  }

  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality it is now (huidige gemeente).' })
  municipality(@Root() { successor }: MunicipalityCode, @Ctx() { door }: Context): Promise<Municipality | null> {
    return door.entry(municipalitiesByCode, successor);
  }
}

async function codesOf(door: Door, day: string, asked: string, successor: string): Promise<MunicipalityCode[]> {
  const [current, former] = await Promise.all([door.entry(municipalitiesByCode, successor), door.entries(formerBySuccessor, successor)]);
  if (!current) return [];
  return codesOn(day, asked, sinceFormed({ code: current.code, name: current.name ?? '' }, former), former).map(
    ({ code, name, from = null, until = null }) => ({
      code,
      name,
      from,
      until,
      successor,
    }),
  );
}
