import { Day, ENTITY, enumOf, OPAQUE_ID, Shows } from '@ketengraaf/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** Sex as registered. */
export const Sex = enumOf('Sex', 'Sex as registered (geslacht).', {
  FEMALE: 'Female (vrouw).',
  MALE: 'Male (man).',
  UNKNOWN: 'Not known or not registered (onbekend).',
});

/** A youth. */
@ObjectType({ description: ENTITY.Youth, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Youth {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Shows('IDENTITY')
  @Field(() => String, { nullable: true, description: 'Given name (voornaam).' })
  givenName: string | null;

  @Shows('IDENTITY')
  @Field(() => String, { nullable: true, description: 'Family name (achternaam).' })
  familyName: string | null;

  @Shows('IDENTITY')
  @Field(() => Day, { nullable: true, description: 'Day of birth (geboortedatum).' })
  birthDate: string | null;

  @Shows('IDENTITY')
  @Field(() => Int, { nullable: true, description: 'Year of birth (geboortejaar).' })
  birthYear: number | null;

  @Shows('IDENTITY')
  @Field(() => Sex, { nullable: true, description: 'Sex as registered (geslacht).' })
  sex: keyof typeof Sex | null;

  familyId: string;
}
