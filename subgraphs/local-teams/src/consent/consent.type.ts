import { enumOf, Instant, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** How consent was given. */
export const ConsentManner = enumOf('ConsentManner', 'How consent was given (wijze van toestemming).', {
  IN_WRITING: 'On paper (schriftelijk).',
  IN_MEETING: 'In a meeting, recorded by the director (mondeling in overleg).',
  ONLINE: 'Online by the person (online).',
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
}
