import { ClassExplanation, Instant, PartyName, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Somebody who may see something of a youth now. */
@ObjectType({ description: 'Somebody, or an organisation, that may see something of a youth now (wie mag wat zien).', simpleResolvers: true })
export class Onlooker {
  @Shows('CONSENT')
  @Field(() => PartyName, { nullable: true, description: 'Party of the organisation; of citizens LOCAL_TEAMS (ketenpartij).' })
  party: keyof typeof PartyName | null;

  @Shows('CONSENT')
  @Field(() => ID, { nullable: true, description: 'The organisation; of a citizen the person (organisatie).' })
  organisation: string | null;

  @Shows('CONSENT')
  @Field(() => ID, { nullable: true, description: 'The person, where one is named (persoon).' })
  person: string | null;

  @Shows('CONSENT')
  @Field(() => String, { nullable: true, description: 'In what role (rol).' })
  role: string | null;

  @Shows('CONSENT')
  @Field(() => Instant, { nullable: true, description: 'When the emergency door closes that this person opened; null where none stands open (noodknop, tot).' })
  emergencyUntil: Date | null;

  @Shows('CONSENT')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the privacy officer answered for that door; null where none stands open (noodknop beoordeeld).',
  })
  isEmergencyReviewed: boolean | null;

  @Shows('CONSENT')
  @Field(() => [ClassExplanation], { nullable: true, description: 'What is seen, class by class (gegevensklassen).' })
  classes: ClassExplanation[] | null;
}
