import { youth } from '@ketengraaf/door';
import { type Context, Day, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Youth } from '../allocation/allocation.type';
import { dayAsked } from '../day-asked';
import { municipalitiesByCode } from '../municipality/municipality.store';
import { Municipality } from '../municipality/municipality.type';
import { responsibleOn } from './residence.rules';
import { residencesOfYouths, seesAllOfYouths, staysOfYouths } from './residence.store';
import { ResidencePeriod, ResponsibleMunicipality } from './residence.type';

/** Where a youth lived, and which municipality is responsible for that reason. */
@Resolver(() => Youth)
export class YouthResidenceResolver {
  @Shows('ALLOCATION')
  @FieldResolver(() => [ResidencePeriod], { nullable: true, description: 'Where the youth was registered, the latest first (woonhistorie).' })
  residenceHistory(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<ResidencePeriod[] | null> {
    return door.many(residencesOfYouths, youth(id), info);
  }

  @Shows('ALLOCATION')
  @FieldResolver(() => ResponsibleMunicipality, {
    nullable: true,
    description: 'The municipality responsible on a day by the residence principle; null where that is not known (woonplaatsbeginsel).',
  })
  async responsibleMunicipality(
    @Root() { id }: Youth,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today if left out (peildatum).' }) on: string | null,
    @Arg('residential', () => Boolean, { nullable: true, description: 'Whether for help with residence; by the recorded stays if left out (met verblijf).' })
    residential: boolean | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResponsibleMunicipality | null> {
    // of part of the rows the rule would give a wrong answer with the air of a right one
    if ((await door.many(seesAllOfYouths, youth(id), info)) === null) return null;
    const [day, residences, stays] = await Promise.all([
      dayAsked(on, door),
      door.many(residencesOfYouths, youth(id), info),
      door.many(staysOfYouths, youth(id), info),
    ]);
    const spells = (residences ?? []).map(({ municipalityCode, from, until }) => ({ municipality: municipalityCode, from, until }));
    const responsible = responsibleOn(day, spells, stays ?? [], residential ?? null);
    return responsible ? { municipalityCode: responsible.municipality, ground: responsible.ground, since: responsible.since } : null;
  }
}

/** The municipality where a youth was registered. */
@Resolver(() => ResidencePeriod)
export class ResidencePeriodResolver {
  @Shows('ALLOCATION')
  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality (gemeente).' })
  municipality(@Root() { municipalityCode }: ResidencePeriod, @Ctx() { door }: Context): Promise<Municipality | null> {
    return door.entry(municipalitiesByCode, municipalityCode);
  }
}

/** The municipality that is responsible. */
@Resolver(() => ResponsibleMunicipality)
export class ResponsibleMunicipalityResolver {
  @Shows('ALLOCATION')
  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality (gemeente).' })
  municipality(@Root() { municipalityCode }: ResponsibleMunicipality, @Ctx() { door }: Context): Promise<Municipality | null> {
    return door.entry(municipalitiesByCode, municipalityCode);
  }
}
