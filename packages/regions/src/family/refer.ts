import { addDays, type Day, type Expertise } from '@ketengraaf/core';
import type { ReferrerKind } from '../scene/referrers';
import type { Arranged, Setting } from './arrange';
import type { ReferralRecord } from './care-record';

const QUESTIONS: Readonly<Record<Expertise, string>> = {
  PARENTING_SUPPORT: 'Ouders vragen hulp bij grenzen stellen en rust in huis.',
  MENTAL_HEALTH: 'Somber en snel overprikkeld; graag onderzoek en behandeling.',
  MILD_INTELLECTUAL_DISABILITY: 'Wordt overvraagd; graag begeleiding die aansluit bij het niveau.',
  FORENSIC: 'Grensoverschrijdend gedrag in de buurt; graag behandeling en een veiligheidsplan.',
  ADDICTION: 'Gebruikt dagelijks cannabis; graag hulp om te minderen.',
  AUTISM: 'Kenmerken van autisme; graag diagnostiek en hulp thuis en op school.',
};
const MOTIVES = [
  'Dicht bij huis.',
  'Goede ervaring van een ander gezin.',
  'De wachttijd is hier het kortst.',
  'De werkwijze past bij het gezin.',
  'Advies van de verwijzer gevolgd.',
];

/** When a referral was written, when it was closed, and how often it was sent on in between. */
export interface Sending {
  readonly writtenOn: Day;
  readonly closedOn: Day | null;
  readonly bounces: number;
}

/** A referral by a referrer of this kind near the family, with its letter and steps up to today. */
export function refer(
  { scene, municipality, random }: Setting,
  kind: ReferrerKind,
  asked: Arranged,
  { writtenOn, closedOn, bounces }: Sending,
): ReferralRecord {
  const { today, near, consortia } = scene;
  const { consortium } = asked;
  const sentOn = addDays(writtenOn, random.below(2));
  const bounced = Array.from({ length: bounces }, (_, index) => addDays(sentOn, 6 * (index + 1)));
  const receivedOn = addDays(bounced.at(-1) ?? sentOn, 1);
  const answeredOn = addDays(receivedOn, random.between(1, 8));
  const steps: ReferralRecord['steps'] = [
    { kind: 'WRITTEN', on: writtenOn },
    { kind: 'SENT', on: sentOn },
    ...bounced.map((on) => ({ kind: 'SENT_ON' as const, on })),
    { kind: 'FAMILY_INFORMED', on: addDays(answeredOn, 1) },
    ...(closedOn === null && random.chance(0.3) ? [{ kind: 'REMINDED' as const, on: addDays(answeredOn, 30) }] : []),
    ...(closedOn ? [{ kind: 'CLOSED' as const, on: closedOn }] : []),
  ];
  const court = kind === 'COURT';
  return {
    id: random.uuid(),
    referrer: random.pick(near.referrers(municipality, kind)),
    referredOn: writtenOn,
    urgency: asked.urgency,
    service: asked.service,
    expertises: asked.expertises,
    consortium,
    closedOn,
    question: court ? 'Machtiging verleend; plaats de jeugdige zo spoedig mogelijk.' : QUESTIONS[asked.expertises[0] ?? 'PARENTING_SUPPORT'],
    preferred: court ? null : random.chance(0.85) ? consortium : random.pick(consortia),
    choiceMadeBy: court ? 'COURT' : random.pick(['FAMILY', 'FAMILY', 'FAMILY_WITH_REFERRER', 'YOUTH'] as const),
    motive: court ? 'Beschikking van de kinderrechter.' : random.pick(MOTIVES),
    receivedOn: receivedOn <= today ? receivedOn : null,
    answeredOn: answeredOn <= today ? answeredOn : null,
    steps: steps.filter(({ on }) => on <= today && (closedOn === null || on <= closedOn)),
  };
}
