import { isUuid } from '@ketengraaf/core';
import { isRefusal } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome, partyName } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { confirmationOf } from '../consent/confirmation.store';
import { decideObjection, type OfObjection, recordObjection, withdrawObjection } from './change-objection';
import { DecideObjectionInput, RecordObjectionInput, WithdrawObjectionInput } from './objection.input';
import { ObjectionChanged, ObjectionOutcome, ObjectionRecorded, RecordObjectionOutcome } from './objection.outcome';
import { CONSTRAINTS } from './objection.rules';
import { objectionsById } from './objection.store';
import { Objection } from './objection.type';

const INPUT = { description: 'What to do (invoer).' } as const;
const LONGEST_ORGANISATION = 64;

/** Objecting, withdrawing that, and deciding about it. */
@Resolver()
export class ObjectionActsResolver {
  @Mutation(() => RecordObjectionOutcome, {
    nullable: true,
    description: 'Objects to sharing or has it restricted, and says which parties refuse from now on (bezwaar of beperking vastleggen).',
  })
  async recordObjection(
    @Arg('input', () => RecordObjectionInput, INPUT) input: RecordObjectionInput,
    @Ctx() context: Context,
  ): Promise<Outcome<ObjectionRecorded>> {
    const wish = {
      ...input,
      youth: input.youth.toLowerCase(),
      against: input.against ? organisationOf(input.against) : null,
      objectedBy: input.objectedBy?.toLowerCase() ?? null,
      reason: said('reason', input.reason, 1000),
    };
    const outcome = await context.change('recordObjection', input, (room) => recordObjection(room, wish), CONSTRAINTS);
    if (isRefusal(outcome)) return outcome;
    const { confirmedBy, unconfirmed } = await confirmationOf(context.door);
    return {
      ...outcome,
      confirmedBy: confirmedBy.map(partyName),
      unconfirmed: unconfirmed.map(({ party, refusesFrom }) => ({ party: partyName(party), refusesFrom })),
    };
  }

  @Mutation(() => ObjectionOutcome, { nullable: true, description: 'Withdraws an objection: sharing goes on (bezwaar intrekken).' })
  withdrawObjection(@Arg('input', () => WithdrawObjectionInput, INPUT) input: WithdrawObjectionInput, @Ctx() context: Context): Promise<Outcome<OfObjection>> {
    return context.change('withdrawObjection', input, (room) => withdrawObjection(room, input.objection.toLowerCase()));
  }

  @Mutation(() => ObjectionOutcome, {
    nullable: true,
    description: 'Decides about an objection as privacy officer, and lifts the restriction once who objected was told (bezwaar beoordelen).',
  })
  decideObjection(@Arg('input', () => DecideObjectionInput, INPUT) input: DecideObjectionInput, @Ctx() context: Context): Promise<Outcome<OfObjection>> {
    const wish = { ...input, objection: input.objection.toLowerCase(), grounds: said('grounds', input.grounds, 2000) };
    return context.change('decideObjection', input, (room) => decideObjection(room, wish));
  }
}

/** The objection that was recorded. */
@Resolver(() => ObjectionRecorded)
export class ObjectionRecordedResolver {
  @FieldResolver(() => Objection, { nullable: true, description: 'The objection as it is now (bezwaar).' })
  objection(@Root() { objectionId }: ObjectionRecorded, @Ctx() { door }: Context): Promise<Objection | null> {
    return door.find(objectionsById, objectionId);
  }
}

/** The objection that was decided or withdrawn. */
@Resolver(() => ObjectionChanged)
export class ObjectionChangedResolver {
  @FieldResolver(() => Objection, { nullable: true, description: 'The objection as it is now (bezwaar).' })
  objection(@Root() { objectionId }: ObjectionChanged, @Ctx() { door }: Context): Promise<Objection | null> {
    return door.find(objectionsById, objectionId);
  }
}

function organisationOf(text: string): string {
  if (text.length > LONGEST_ORGANISATION) throw badUserInput(`against must have at most ${LONGEST_ORGANISATION} characters.`);
  return isUuid(text) ? text.toLowerCase() : text;
}

function said(name: string, text: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed.length < 10 || trimmed.length > most) throw badUserInput(`${name} must have 10 to ${most} characters.`);
  return trimmed;
}
