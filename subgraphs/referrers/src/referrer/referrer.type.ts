import { enumOf } from '@ketengraaf/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Kinds of referrers. */
export const ReferrerKind = enumOf('ReferrerKind', 'Kind of referrer, by code list COD327 (type verwijzer).', {
  MUNICIPALITY: 'The access of a municipality, code 01 (gemeente).',
  GENERAL_PRACTITIONER: 'General practitioner, code 02 (huisarts).',
  YOUTH_PHYSICIAN: 'Youth physician, code 03 (jeugdarts).',
  CERTIFIED_INSTITUTION: 'Institution that carries out child protection measures, code 04 (gecertificeerde instelling).',
  MEDICAL_SPECIALIST: 'Medical specialist, code 05 (medisch specialist).',
  SELF: 'The family itself, without a referrer, code 06 (zelfverwijzer).',
  COURT: 'Court, prosecutor or youth custodial institution, code 08 (rechter, OvJ, JJI).',
});

/** Who refers. */
@ObjectType({ description: 'Who refers a youth to help (verwijzer).', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Referrer {
  @Field(() => ID, { description: 'Identifier of the referrer as an organisation (kenmerk).' })
  id: string;

  @Field(() => ReferrerKind, { nullable: true, description: 'Kind of referrer (type verwijzer).' })
  kind: keyof typeof ReferrerKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of that kind in list COD327 of the iJw standard, such as 02 for a general practitioner (code verwijzer).',
  })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the practice or institution (naam).' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Eight digits of the register of care providers, for practitioners only (AGB-code).' })
  agb: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the municipality it is in (gemeentecode).' })
  municipalityCode: string | null;
}
