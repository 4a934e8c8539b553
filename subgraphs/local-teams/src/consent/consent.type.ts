import type { Reason } from '@ketengraaf/core';
import { Day, enumOf, Instant, ReasonName, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Giver, ConsentState as State } from './consent.rules';

/** How consent was given. */
export const ConsentManner = enumOf('ConsentManner', 'How consent was given (wijze van toestemming).', {
  IN_WRITING: 'On paper (schriftelijk).',
  IN_MEETING: 'In a meeting, recorded by the director (mondeling in overleg).',
  ONLINE: 'Online by the person (online).',
});

/** How far a consent is. */
const ConsentStateName = enumOf<State>('ConsentState', 'How far a consent is, read off the dates at the moment of asking (status van de toestemming).', {
  ASKED: 'Asked, and somebody still has to answer (gevraagd).',
  GIVEN: 'Given by all who have to consent at this age (gegeven).',
  REFUSED: 'Refused (geweigerd).',
  WITHDRAWN: 'Withdrawn before its time (ingetrokken).',
  EXPIRED: 'Past its end (verlopen).',
});

/** As what somebody speaks about a youth. */
const ConsentGiver = enumOf<Giver>('ConsentGiver', 'As what somebody consents for a youth, at the moment of asking (hoedanigheid).', {
  YOUTH: 'The youth (jeugdige).',
  AUTHORITY: 'A parent or guardian with authority (ouder of voogd met gezag).',
  DISPUTED_AUTHORITY: 'A parent or guardian whose authority is disputed (betwist gezag).',
  OTHER: 'Somebody without authority now (iemand zonder gezag).',
});

/** Answers to a request for consent. */
export const ConsentAnswerName = enumOf('ConsentAnswerKind', 'What was answered (antwoord).', {
  GIVEN: 'Consent was given (gegeven).',
  REFUSED: 'Consent was refused (geweigerd).',
});

/** Consent to share a class of data of a youth with an organisation. */
@ObjectType({ description: 'Consent to share one class of data of a youth with one organisation (toestemming).', simpleResolvers: true })
export class Consent {
  @Shows('CONSENT')
  @Field(() => ID, { nullable: true, description: 'Identifier of the consent (kenmerk).' })
  id: string | null;

  @Shows('CONSENT')
  @Field(() => ID, { nullable: true, description: 'Organisation that may see the data (organisatie).' })
  organisation: string | null;

  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'Class of data, such as EDUCATION (gegevensklasse).' })
  dataClass: string | null;

  @Shows('CONSENT')
  @Field(() => ConsentManner, { nullable: true, description: 'How it was given (wijze).' })
  manner: keyof typeof ConsentManner | null;

  @Shows('CONSENT')
  @Field(() => Instant, { nullable: true, description: 'From when (vanaf).' })
  from: Date | null;

  @Shows('CONSENT')
  @Field(() => Instant, { nullable: true, description: 'Until when; null until it is withdrawn (tot).' })
  until: Date | null;

  @Shows('CONSENT')
  @Field(() => ConsentStateName, { nullable: true, description: 'Whether it runs, was withdrawn or is past its end (status).' })
  state: State | null;

  @Shows('CONSENT')
  @Field(() => ConsentGiver, { nullable: true, description: 'As what the giver speaks now (hoedanigheid van de gever).' })
  giver: Giver | null;

  @Shows('CONSENT')
  @Field(() => ReasonName, {
    nullable: true,
    description: 'Why it opens nothing now though it runs, for example because the youth turned twelve; null where it opens (wat er ontbreekt).',
  })
  problem: Reason | null;

  /** Whose it is; unknown means that the strictest age counts. */
  birthDate: string | undefined;
  readAt: Date;
}

/** What one person answered. */
@ObjectType({ description: 'What one person answered to a request for consent (antwoord).', simpleResolvers: true })
export class ConsentAnswer {
  @Shows('CONSENT')
  @Field(() => ConsentGiver, { nullable: true, description: 'As what this person speaks now (hoedanigheid).' })
  giver: Giver | null;

  @Shows('CONSENT')
  @Field(() => ConsentAnswerName, { nullable: true, description: 'What was answered (antwoord).' })
  answer: keyof typeof ConsentAnswerName | null;

  @Shows('CONSENT')
  @Field(() => ConsentManner, { nullable: true, description: 'How (wijze).' })
  manner: keyof typeof ConsentManner | null;

  @Shows('CONSENT')
  @Field(() => Day, { nullable: true, description: 'On which day it was said (gezegd op).' })
  saidOn: string | null;
}

/** A request for consent, from the question to its end. */
@ObjectType({ description: 'Request for consent, from the question to its end (vraag om toestemming).', simpleResolvers: true })
export class ConsentRequest {
  @Shows('CONSENT')
  @Field(() => ID, { nullable: true, description: 'Identifier of the request (kenmerk).' })
  id: string | null;

  @Shows('CONSENT')
  @Field(() => ID, { nullable: true, description: 'Organisation that would see the data (organisatie).' })
  organisation: string | null;

  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'Class of data, such as EDUCATION (gegevensklasse).' })
  dataClass: string | null;

  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'What for, in words of who asked (waarvoor).' })
  reason: string | null;

  @Shows('CONSENT')
  @Field(() => Instant, { nullable: true, description: 'When it was asked (gevraagd op).' })
  askedAt: Date | null;

  @Shows('CONSENT')
  @Field(() => Instant, { nullable: true, description: 'Until when consent would hold (tot).' })
  until: Date | null;

  @Shows('CONSENT')
  @Field(() => ConsentStateName, { nullable: true, description: 'How far it is now (status).' })
  state: State | null;

  @Shows('CONSENT')
  @Field(() => [ConsentGiver], { nullable: true, description: 'Whose consent it lacks now, by the age of the youth (wacht op).' })
  awaits: readonly Giver[] | null;

  @Shows('CONSENT')
  @Field(() => [ConsentAnswer], { nullable: true, description: 'What was answered so far, the oldest first (antwoorden).' })
  answers: ConsentAnswer[] | null;
}
