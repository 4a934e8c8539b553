import { Instant, OPAQUE_ID, outcomeOf, PartyName } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Consent was asked. */
@ObjectType({ description: 'Consent was asked (toestemming gevraagd).', simpleResolvers: true })
export class ConsentAsked {
  @Field(() => ID, { description: OPAQUE_ID })
  requestId: string;

  youthId: string;
}

/** A request for consent was answered. */
@ObjectType({ description: 'Consent was given or refused (toestemming beantwoord).', simpleResolvers: true })
export class ConsentAnswered {
  @Field(() => ID, { description: OPAQUE_ID })
  requestId: string;

  youthId: string;
}

/** A party that has not said that it knows of a withdrawal. */
@ObjectType({ description: 'Party that has not confirmed a withdrawal (nog niet bevestigd).', simpleResolvers: true })
export class Unconfirmed {
  @Field(() => PartyName, { description: 'The party (ketenpartij).' })
  party: keyof typeof PartyName;

  @Field(() => Instant, { description: 'From when at the latest it refuses what it cannot be sure of (weigert vanaf).' })
  refusesFrom: Date;
}

/** Consent was withdrawn. */
@ObjectType({ description: 'Consent was withdrawn, with who knows of it (toestemming ingetrokken).', simpleResolvers: true })
export class ConsentWithdrawn {
  @Field(() => [ID], { description: 'Identifiers of the consents that ended: all that were given for the same organisation and class (kenmerken).' })
  consentIds: string[];

  @Field(() => [PartyName], { description: 'Parties whose database has received it and refuses from now on (bevestigd door).' })
  confirmedBy: (keyof typeof PartyName)[];

  @Field(() => [Unconfirmed], { description: 'Parties that have not confirmed it within a second (niet bevestigd).' })
  unconfirmed: Unconfirmed[];
}

/** What asking can give. */
export const AskConsentOutcome = outcomeOf('AskConsentOutcome', 'What came of asking for consent (uitkomst).', ConsentAsked);
/** What giving can give. */
export const GiveConsentOutcome = outcomeOf('GiveConsentOutcome', 'What came of giving consent (uitkomst).', ConsentAnswered);
/** What refusing can give. */
export const RefuseConsentOutcome = outcomeOf('RefuseConsentOutcome', 'What came of refusing consent (uitkomst).', ConsentAnswered);
/** What recording can give. */
export const RecordConsentOutcome = outcomeOf('RecordConsentOutcome', 'What came of recording a consent (uitkomst).', ConsentAnswered);
/** What withdrawing can give. */
export const WithdrawConsentOutcome = outcomeOf('WithdrawConsentOutcome', 'What came of withdrawing consent (uitkomst).', ConsentWithdrawn);
