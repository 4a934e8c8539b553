import { type Context, Uuid } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { teamsById, teamsOfMunicipalities } from './team.store';
import { LocalTeam, Municipality, Professional } from './team.type';

/** Teams and their workers. */
@Resolver(() => Professional)
export class TeamResolver {
  @Query(() => LocalTeam, { nullable: true, description: 'A local team by its identifier (lokaal team).' })
  localTeam(@Arg('id', () => Uuid, { description: 'Identifier of the team (kenmerk).' }) id: string, @Ctx() { door }: Context): Promise<LocalTeam | null> {
    return door.entry(teamsById, id.toLowerCase());
  }

  @FieldResolver(() => LocalTeam, { nullable: true, description: 'Team the worker belongs to (lokaal team).' })
  team(@Root() { teamId }: Professional, @Ctx() { door }: Context): Promise<LocalTeam | null> {
    return door.entry(teamsById, teamId);
  }
}

/** The teams of a municipality. */
@Resolver(() => Municipality)
export class MunicipalityResolver {
  @FieldResolver(() => [LocalTeam], { nullable: true, description: 'Local teams that work for the municipality (lokale teams).' })
  localTeams(@Root() { code }: Municipality, @Ctx() { door }: Context): Promise<LocalTeam[]> {
    return door.entries(teamsOfMunicipalities, code);
  }
}
