import { PARTIES, type Party } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome, partyName } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { youthsById } from '../youth/youth.store';
import { Youth } from '../youth/youth.type';
import { joinTeam, leaveTeam, type OfTeam } from './change-team';
import { JoinTeamInput, LeaveTeamInput } from './team.input';
import { JoinTeamOutcome, LeaveTeamOutcome, TeamJoined, TeamLeft } from './team.outcome';
import { CONSTRAINTS } from './team.rules';

const INPUT = { description: 'What to do (invoer).' } as const;
const ORGANISATION = /^(GM\d{4}|\d{2}[A-Z]{2}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/** Joining and leaving the team around a youth. */
@Resolver()
export class TeamActsResolver {
  @Mutation(() => JoinTeamOutcome, {
    nullable: true,
    description: 'Adds somebody of any party to the team around a youth, for a time or for as long as it lasts (toevoegen aan het team).',
  })
  joinTeam(@Arg('input', () => JoinTeamInput, INPUT) input: JoinTeamInput, @Ctx() context: Context): Promise<Outcome<OfTeam>> {
    if (!ORGANISATION.test(input.organisation)) throw badUserInput('organisation must be a GM code such as GM0935, a BRIN code such as 12AB, or a UUID.');
    const party = PARTIES.find((one) => partyName(one) === input.party) as Party;
    const organisation = input.organisation.length > 6 ? input.organisation.toLowerCase() : input.organisation;
    const wish = { ...input, youth: input.youth.toLowerCase(), person: input.person.toLowerCase(), organisation, party };
    return context.change('joinTeam', input, (room) => joinTeam(room, wish), CONSTRAINTS);
  }

  @Mutation(() => LeaveTeamOutcome, { nullable: true, description: 'Ends the involvement of somebody in the team, from now on (uit het team halen).' })
  leaveTeam(@Arg('input', () => LeaveTeamInput, INPUT) input: LeaveTeamInput, @Ctx() context: Context): Promise<Outcome<OfTeam>> {
    const wish = { youth: input.youth.toLowerCase(), involvement: input.involvement.toLowerCase() };
    return context.change('leaveTeam', input, (room) => leaveTeam(room, wish));
  }
}

/** The youth whose team it is, with the team as it is now. */
@Resolver(() => TeamJoined)
export class TeamJoinedResolver {
  @FieldResolver(() => Youth, { nullable: true, description: 'The youth, with the team as it is now (jeugdige).' })
  youth(@Root() { youthId }: TeamJoined, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Youth | null> {
    return door.one(youthsById, youth(youthId), info);
  }
}

/** The youth whose team it was. */
@Resolver(() => TeamLeft)
export class TeamLeftResolver {
  @FieldResolver(() => Youth, { nullable: true, description: 'The youth, with the team as it is now (jeugdige).' })
  youth(@Root() { youthId }: TeamLeft, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Youth | null> {
    return door.one(youthsById, youth(youthId), info);
  }
}
