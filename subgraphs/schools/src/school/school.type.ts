import { ENTITY, enumOf } from '@ketengraaf/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Kinds of schools. */
export const SchoolKind = enumOf('SchoolKind', 'Kind of school (onderwijssoort).', {
  PRIMARY: 'Primary education (basisonderwijs).',
  SECONDARY: 'Secondary education (voortgezet onderwijs).',
  SPECIAL: 'Special education (speciaal onderwijs).',
});

/** A school as the chain sees it. */
@ObjectType({ description: ENTITY.School, simpleResolvers: true })
@Directive('@key(fields: "brin")')
export class School {
  @Field(() => ID, { description: 'Four characters of the register of institutions (BRIN).' })
  brin: string;

  @Field(() => String, { nullable: true, description: 'Name of the school (naam).' })
  name: string | null;

  @Field(() => SchoolKind, { nullable: true, description: 'Kind of education it gives (onderwijssoort).' })
  kind: keyof typeof SchoolKind | null;

  @Field(() => String, { nullable: true, description: 'Code of the municipality it stands in (gemeentecode).' })
  municipalityCode: string | null;

  partnershipId: string;
}

/** A partnership of schools. */
@ObjectType({ description: 'Partnership of schools for fitting education (samenwerkingsverband passend onderwijs).', simpleResolvers: true })
export class SchoolPartnership {
  @Field(() => ID, { description: 'Identifier of the partnership (kenmerk).' })
  id: string;

  @Field(() => String, { description: 'Name of the partnership (naam).' })
  name: string;
}

/** Whom to reach about a pupil's support. */
@ObjectType({ description: 'Internal coordinator of pupil support at a school (intern begeleider).', simpleResolvers: true })
export class SchoolCoordinator {
  @Field(() => ID, { description: 'Identifier of the person (kenmerk).' })
  id: string;

  @Field(() => String, { description: 'Name of the coordinator (naam).' })
  name: string;

  @Field(() => String, { description: 'Address for mail at work (e-mailadres).' })
  email: string;
}
