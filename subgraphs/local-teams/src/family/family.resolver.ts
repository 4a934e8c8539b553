import { type Day as DayText, isDay } from '@ketengraaf/core';
import { family } from '@ketengraaf/door';
import { badUserInput, type Context, Day, Shows, Uuid } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { teamsById } from '../team/team.store';
import { LocalTeam, Municipality } from '../team/team.type';
import { familiesById, membersById, membersOfFamilies, municipalitiesOfFamilies, ownTeamFamilies } from './family.store';
import { Authority, Family, FamilyMember } from './family.type';

const LONGEST_NAME = 100;

/** Families: by identifier, and found within the own team. */
@Resolver(() => Family)
export class FamilyResolver {
  @Query(() => Family, {
    nullable: true,
    description: 'A family by its identifier; null alike for one that is not there and one the asker may not know of (gezin).',
  })
  family(
    @Arg('id', () => Uuid, { description: 'Identifier of the family (kenmerk).' }) id: string,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Family | null> {
    return door.one(familiesById, family(id.toLowerCase()), info);
  }

  @Query(() => [Family], {
    nullable: true,
    description: 'Families of the own team, by number, or by name and the birth date of a youth; at most 20 (gezin zoeken).',
  })
  async findFamily(
    @Arg('number', () => String, { nullable: true, description: 'Number of the family, such as 2025-000123 (gezinsnummer).' }) number:
      | string
      | null
      | undefined,
    @Arg('name', () => String, { nullable: true, description: 'Name of the family or of a youth (naam).' }) name: string | null,
    @Arg('birthDate', () => Day, { nullable: true, description: 'Birth date of a youth (geboortedatum).' }) birthDate: DayText | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Family[] | null> {
    if (!name !== !birthDate || (!name && typeof number !== 'string')) throw badUserInput('Give number, or both name and birthDate.');
    if (typeof number === 'string' && !/^\d{4}-\d{6}$/.test(number)) throw badUserInput('number must be a year and six digits, such as 2025-000123.');
    if (name && (name.length > LONGEST_NAME || name.includes('\u0000'))) throw badUserInput(`name must be at most ${LONGEST_NAME} characters of text.`);
    if (birthDate && !isDay(birthDate)) throw badUserInput('birthDate must be a day that exists, as YYYY-MM-DD.');
    if (!(await door.maySearch('IDENTITY', info))) return null;
    return door.list(ownTeamFamilies, [number ?? null, name || null, birthDate ?? null]);
  }

  @Shows('IDENTITY')
  @FieldResolver(() => [FamilyMember], { nullable: true, description: 'Persons of the family and its network (gezinsleden).' })
  members(@Root() { id }: Family, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<FamilyMember[] | null> {
    return door.many(membersOfFamilies, family(id), info);
  }

  @Shows('IDENTITY')
  @FieldResolver(() => Municipality, { nullable: true, description: 'Municipality the family lives in, unless an address is secret (woongemeente).' })
  async municipality(@Root() { id }: Family, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Municipality | null> {
    const found = await door.one(municipalitiesOfFamilies, family(id), info);
    return found && { code: found.municipality };
  }

  @Shows('IDENTITY')
  @FieldResolver(() => LocalTeam, { nullable: true, description: 'Team that registered the family (lokaal team).' })
  team(@Root() { teamId }: Family, @Ctx() { door }: Context): Promise<LocalTeam | null> {
    return door.entry(teamsById, teamId);
  }
}

/** Who holds an authority. */
@Resolver(() => Authority)
export class AuthorityResolver {
  @Shows('IDENTITY')
  @FieldResolver(() => FamilyMember, { nullable: true, description: 'Who holds the authority (gezagsdrager).' })
  holder(@Root() { memberId, familyId }: Authority, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<FamilyMember | null> {
    return door.one(membersById, { key: memberId, of: family(familyId) }, info);
  }
}
