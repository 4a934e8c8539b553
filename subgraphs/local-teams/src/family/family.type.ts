import { Day, ENTITY, enumOf, OPAQUE_ID, Shows } from '@ketengraaf/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** Kinds of authority. */
export const AuthorityKind = enumOf('AuthorityKind', 'Kind of authority over a youth (gezagsvorm).', {
  CUSTODY: 'Parental authority (ouderlijk gezag).',
  GUARDIANSHIP: 'Guardianship (voogdij).',
});

/** By what somebody has authority. */
export const AuthorityGround = enumOf('AuthorityGround', 'By what somebody has authority over a youth (grond van het gezag).', {
  BY_LAW: 'By law, or by a note in the register of authority (van rechtswege, gezagsregister).',
  COURT_ORDER: 'Parental authority by a court order, such as after a divorce (beschikking).',
  GUARDIANSHIP: 'Guardianship by a court order or testament (voogdij).',
});

/** A family. */
@ObjectType({ description: ENTITY.Family, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Family {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Shows('IDENTITY')
  @Field(() => String, { nullable: true, description: 'Number the team gave the family (gezinsnummer).' })
  number: string | null;

  @Shows('IDENTITY')
  @Field(() => String, { nullable: true, description: 'Name of the family (gezinsnaam).' })
  name: string | null;

  @Shows('IDENTITY')
  @Field(() => Day, { nullable: true, description: 'Day the team registered the family (registratiedatum).' })
  registeredOn: string | null;

  teamId: string;
}

/** A person of a family. */
@ObjectType({ description: 'Person of the family or its network (gezinslid, netwerk).', simpleResolvers: true })
export class FamilyMember {
  @Shows('IDENTITY')
  @Field(() => ID, { nullable: true, description: 'Identifier of the member (kenmerk).' })
  id: string | null;

  @Shows('IDENTITY')
  @Field(() => String, { nullable: true, description: 'Name of the member (naam).' })
  name: string | null;

  @Shows('IDENTITY')
  @Field(() => String, {
    nullable: true,
    description: 'Relation to the youths by the code list of the justice chain, such as 112 for a parent with authority (CORV JZR-rol).',
  })
  relation: string | null;

  @Shows('IDENTITY')
  @Field(() => Day, { nullable: true, description: 'Day of birth (geboortedatum).' })
  birthDate: string | null;

  @Shows('IDENTITY')
  @Field(() => String, { nullable: true, description: 'Telephone number; never shown of a secret address (telefoonnummer).' })
  phone: string | null;

  @Shows('IDENTITY')
  @Field(() => Int, { nullable: true, description: 'Household of the family the member lives in; never shown of a secret address (huishouden).' })
  household: number | null;
}

/** Authority over a youth. */
@ObjectType({ description: 'Authority of a person over a youth (gezag).', simpleResolvers: true })
export class Authority {
  @Shows('IDENTITY')
  @Field(() => ID, { nullable: true, description: OPAQUE_ID })
  id: string | null;

  @Shows('IDENTITY')
  @Field(() => AuthorityKind, { nullable: true, description: 'Kind of authority (gezagsvorm).' })
  kind: keyof typeof AuthorityKind | null;

  @Shows('IDENTITY')
  @Field(() => Boolean, { nullable: true, description: 'Whether the authority is disputed; then nothing new is shared (betwist gezag).' })
  isDisputed: boolean | null;

  @Shows('IDENTITY')
  @Field(() => Day, { nullable: true, description: 'First day (vanaf).' })
  from: string | null;

  @Shows('IDENTITY')
  @Field(() => Day, { nullable: true, description: 'First day it no longer holds (tot).' })
  until: string | null;

  @Shows('IDENTITY')
  @Field(() => AuthorityGround, { nullable: true, description: 'By what; null of what was known before it was recorded here (grond).' })
  ground: keyof typeof AuthorityGround | null;

  @Shows('IDENTITY')
  @Field(() => String, { nullable: true, description: 'Reference of the court order or testament (kenmerk van de beschikking).' })
  courtOrder: string | null;

  memberId: string;
  familyId: string;
}
