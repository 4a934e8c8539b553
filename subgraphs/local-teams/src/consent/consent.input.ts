import { ChangeInput, Day, OPAQUE_ID, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType } from 'type-graphql';
import { ConsentManner } from './consent.type';

const CLASS = 'Class of data, such as PLAN_STATUS or EDUCATION (gegevensklasse).';
const UNTIL = 'Last day on which it would hold: at most a year from today, which it is if left out (tot en met).';

/** What to ask consent for. */
@InputType({ description: 'What to ask consent for (te vragen toestemming).' })
export class AskConsentInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Organisation that would see the data: the own one if left out; only a case director asks for another (organisatie).',
  })
  organisation?: string | null;

  @Field(() => String, { description: CLASS })
  dataClass: string;

  @Field(() => String, { description: 'What for, in words the family understands, at most 500 characters (waarvoor).' })
  reason: string;

  @Field(() => Day, { nullable: true, description: UNTIL })
  until?: string | null;
}

/** Which request to answer. */
@InputType({ description: 'Which request for consent to answer (te beantwoorden vraag).' })
export class AnswerConsentInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => Uuid, { description: OPAQUE_ID })
  request: string;
}

/** A consent that was given in a meeting or on paper. */
@InputType({ description: 'Consent that was given in a meeting or on paper: by whom, when and how (vast te leggen toestemming).' })
export class RecordConsentInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => ID, { description: 'Organisation that may see the data (organisatie).' })
  organisation: string;

  @Field(() => String, { description: CLASS })
  dataClass: string;

  @Field(() => String, { description: 'What for, at most 500 characters (waarvoor).' })
  reason: string;

  @Field(() => Day, { nullable: true, description: UNTIL })
  until?: string | null;

  @Field(() => Uuid, { description: 'Who gave it: the youth, or a parent or guardian (gegeven door).' })
  givenBy: string;

  @Field(() => ConsentManner, { description: 'How: in a meeting or on paper (wijze).' })
  manner: keyof typeof ConsentManner;

  @Field(() => Day, { description: 'On which day it was given (gegeven op).' })
  givenOn: string;
}

/** Which consent to withdraw. */
@InputType({ description: 'Which consent to withdraw (in te trekken toestemming).' })
export class WithdrawConsentInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => Uuid, { description: OPAQUE_ID })
  consent: string;

  @Field(() => Uuid, { nullable: true, description: 'Who withdraws it, where a case director records that; else the asker (ingetrokken door).' })
  withdrawnBy?: string | null;
}
