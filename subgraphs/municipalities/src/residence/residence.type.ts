import { Day, enumOf, Shows } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';

/** Where a youth was registered as living. */
@ObjectType({ description: 'Municipality where a youth was registered as living, and when (BRP-adres).', simpleResolvers: true })
export class ResidencePeriod {
  @Shows('ALLOCATION')
  @Field(() => Day, { nullable: true, description: 'First day of the registration (vanaf).' })
  from: string | null;

  @Shows('ALLOCATION')
  @Field(() => Day, { nullable: true, description: 'First day it held no more; null if it still holds (tot).' })
  until: string | null;

  municipalityCode: string;
}

/** Why a municipality is responsible. */
export const ResidenceGround = enumOf('ResidenceGround', 'Why a municipality is responsible, by the Youth Act, article 1.1 (grond woonplaatsbeginsel).', {
  REGISTERED_ADDRESS: 'The youth is registered as living there on that day (BRP-adres).',
  ADDRESS_BEFORE_STAY: 'The youth was registered there immediately before the care with residence began (BRP-adres voor het verblijf).',
});

/** Which municipality is responsible for the help to a youth, and why. */
@ObjectType({ description: 'Municipality that is responsible for the help to a youth, and why (verantwoordelijke gemeente).', simpleResolvers: true })
export class ResponsibleMunicipality {
  @Shows('ALLOCATION')
  @Field(() => ResidenceGround, { nullable: true, description: 'Why it is responsible (grond).' })
  ground: keyof typeof ResidenceGround | null;

  @Shows('ALLOCATION')
  @Field(() => Day, { nullable: true, description: 'First day of the registration or of the stay that decides it; null if that is not known (sinds).' })
  since: string | null;

  municipalityCode: string;
}
