import { isRefusal, youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { youthsById } from '../youth/youth.store';
import { Youth } from '../youth/youth.type';
import { codeWithId, issueSchoolCode, linkPupil, lookUpBsn, registerYouth } from './identity';
import { IssueSchoolCodeInput, LinkPupilInput, LookUpBsnInput, RegisterYouthInput } from './identity.input';
import {
  type BsnLookedUp,
  IssueSchoolCodeOutcome,
  LinkPupilOutcome,
  LookUpBsnOutcome,
  PupilLinked,
  RegisterYouthOutcome,
  type SchoolCodeIssued,
  YouthRegistered,
} from './identity.outcome';
import { NO_BSN, readBsn, shownBsn } from './identity.rules';
import { numbersOfYouths } from './identity.store';

const INPUT = { description: 'What to do (invoer).' } as const;
const LONGEST_NAME = 100;

/** The number of a youth. */
@Resolver(() => Youth)
export class YouthBsnResolver {
  @Shows('BSN')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Citizen service number; reduced, its last three digits after six stars (burgerservicenummer, BSN).',
  })
  async bsn(@Root() { id }: Youth, @Ctx() { door, bsn }: Context, @Info() info: GraphQLResolveInfo): Promise<string | null> {
    const kept = await door.one(numbersOfYouths, youth(id), info);
    return kept && shownBsn(bsn.open(kept), kept.fields);
  }
}

/** Registering, looking up, and linking a pupil. */
@Resolver()
export class IdentityActsResolver {
  @Mutation(() => RegisterYouthOutcome, { nullable: true, description: 'Registers a youth, or finds the one with the same number (inschrijven).' })
  registerYouth(@Arg('input', () => RegisterYouthInput, INPUT) input: RegisterYouthInput, @Ctx() context: Context): Promise<Outcome<YouthRegistered>> {
    if (!/^GM\d{4}$/.test(input.municipality)) throw badUserInput('municipality must be a GM code such as GM0935.');
    for (const name of ['givenName', 'familyName'] as const) {
      if (input[name].trim() === '' || input[name].length > LONGEST_NAME) throw badUserInput(`${name} must have 1 to ${LONGEST_NAME} characters.`);
    }
    const bsn = input.bsn == null ? undefined : bsnOf(input.bsn);
    // what is remembered of an input is a plain hash, from which a number could be guessed
    const remembered = { ...input, bsn: bsn === undefined ? null : (context.bsn.lookUps(bsn)[0]?.toString('hex') ?? null) };
    return context.change('registerYouth', remembered, (room) => registerYouth(room, input, bsn, context.bsn));
  }

  @Mutation(() => LookUpBsnOutcome, { nullable: true, description: 'Looks a youth up by its number: at most twenty times an hour (zoeken op BSN).' })
  lookUpBsn(@Arg('input', () => LookUpBsnInput, INPUT) { bsn }: LookUpBsnInput, @Ctx() context: Context): Promise<Outcome<BsnLookedUp>> {
    const number = bsnOf(bsn);
    return context.change('lookUpBsn', {}, (room) => lookUpBsn(room, number, context.bsn));
  }

  @Mutation(() => IssueSchoolCodeOutcome, { nullable: true, description: 'Makes the code by which a school finds its pupil, once (koppelcode uitgeven).' })
  async issueSchoolCode(
    @Arg('input', () => IssueSchoolCodeInput, INPUT) input: IssueSchoolCodeInput,
    @Ctx() context: Context,
  ): Promise<Outcome<SchoolCodeIssued>> {
    if (!/^\d{2}[A-Z]{2}$/.test(input.school)) throw badUserInput('school must be a BRIN code such as 12AB.');
    const outcome = await context.change('issueSchoolCode', input, (room) => issueSchoolCode(room, input, context.bsn));
    return isRefusal(outcome) ? outcome : { code: codeWithId(outcome.codeId, context.bsn), expiresAt: new Date(outcome.expiresOn) };
  }

  @Mutation(() => LinkPupilOutcome, { nullable: true, description: 'Finds the pupil a code was given for, never by name or number (leerling koppelen).' })
  linkPupil(@Arg('input', () => LinkPupilInput, INPUT) input: LinkPupilInput, @Ctx() context: Context): Promise<Outcome<PupilLinked>> {
    return context.change('linkPupil', input, (room) => linkPupil(room, input.code));
  }
}

/** The youth that was registered, as far as the asker may see it. */
@Resolver(() => YouthRegistered)
export class YouthRegisteredResolver {
  @FieldResolver(() => Youth, { nullable: true, description: 'The youth, as far as the asker may see it (jeugdige).' })
  youth(@Root() { youthId }: YouthRegistered, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Youth | null> {
    return door.one(youthsById, youth(youthId), info);
  }
}

/** The pupil that was linked, as far as the school may see it. */
@Resolver(() => PupilLinked)
export class PupilLinkedResolver {
  @FieldResolver(() => Youth, { nullable: true, description: 'The pupil, as far as the school may see it (leerling).' })
  youth(@Root() { youthId }: PupilLinked, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Youth | null> {
    return door.one(youthsById, youth(youthId), info);
  }
}

function bsnOf(typed: string): string {
  const bsn = readBsn(typed);
  if (bsn === undefined) throw badUserInput(NO_BSN);
  return bsn;
}
