import { Day, enumOf, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';
import { Consortium } from '../referral/referral.type';

/** Who made a choice. */
export const ChoiceMaker = enumOf('ChoiceMaker', 'Who chose the consortium (keuze door).', {
  FAMILY: 'The family (gezin).',
  YOUTH: 'The youth (jeugdige).',
  FAMILY_WITH_REFERRER: 'The family together with the referrer (gezin met verwijzer).',
  COURT: 'A court (rechter).',
});

/** What a referrer asked and what the family prefers. */
@ObjectType({ description: 'What a referrer asked and what the family prefers, with the motive (verwijsbrief).', simpleResolvers: true })
export class ReferralLetter {
  @Shows('REFERRAL_LETTER')
  @Field(() => String, { nullable: true, description: 'What help is asked for, in words (hulpvraag).' })
  question: string | null;

  @Shows('REFERRAL_LETTER')
  @Field(() => Consortium, { nullable: true, description: 'The consortium that is preferred; null if there is no preference (voorkeur).' })
  preferredConsortium: Consortium | null;

  @Shows('REFERRAL_LETTER')
  @Field(() => ChoiceMaker, { nullable: true, description: 'Who chose; null as long as nobody has (keuze door).' })
  choiceMadeBy: keyof typeof ChoiceMaker | null;

  @Shows('REFERRAL_LETTER')
  @Field(() => String, { nullable: true, description: 'Why this was chosen (motief).' })
  choiceMotive: string | null;

  @Shows('REFERRAL_LETTER')
  @Field(() => [ID], { nullable: true, description: 'Identifiers of who of the family chose; none where that was not recorded (gekozen door).' })
  chosenBy: string[] | null;

  @Shows('REFERRAL_LETTER')
  @Field(() => Day, { nullable: true, description: 'Day it was received (ontvangen op).' })
  receivedOn: string | null;

  @Shows('REFERRAL_LETTER')
  @Field(() => Day, { nullable: true, description: 'Day it was answered (beantwoord op).' })
  answeredOn: string | null;
}
