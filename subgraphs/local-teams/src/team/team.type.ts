import { ENTITY, OPAQUE_ID } from '@ketengraaf/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A municipality, as the teams know it: by its code. */
@ObjectType({ description: ENTITY.Municipality, simpleResolvers: true })
@Directive('@key(fields: "code")')
export class Municipality {
  @Field(() => ID, { description: 'GM and the four digits of the municipality (gemeentecode).' })
  code: string;
}

/** A local team. */
@ObjectType({ description: ENTITY.LocalTeam, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class LocalTeam {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Field(() => String, { nullable: true, description: 'Name of the team (naam).' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number of the team (telefoonnummer).' })
  phone: string | null;

  @Field(() => Municipality, { nullable: true, description: 'Municipality the team works for (gemeente).' })
  municipality: Municipality | null;
}

/** A worker of a local team. */
@ObjectType({ description: ENTITY.Professional, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Professional {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Field(() => String, { nullable: true, description: 'Name of the worker (naam).' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'What the worker does in the team (functie).' })
  function: string | null;

  @Field(() => String, { nullable: true, description: 'Number in the quality register of youth professionals (SKJ-registratie).' })
  skjNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Address for mail at work (e-mailadres).' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number at work (telefoonnummer).' })
  phone: string | null;

  teamId: string;
}
