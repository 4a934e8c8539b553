import type { Service } from '@ketengraaf/core';
import type { Act, Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { done, ofAnother } from './acting';

const NEED = { expertises: ['PARENTING_SUPPORT'], urgency: 'SOON' } as const;

/** What a referral asks for. */
export function need(service: Service): { readonly service: Service; readonly expertises: readonly string[]; readonly urgency: string } {
  return { service, ...NEED };
}

/** The general practitioner refers, the family (after what it chose first, where it did) chooses by whom, and that consortium answers and has its intake. */
export function referral(setting: Setting, chosenFirst: readonly Act[] = []): Chapter {
  const { youth, care, mother, service, practice, day } = setting;
  const choice = { referral: '$referral', version: '$referralVersion', consortium: care.id };
  return {
    title: 'De verwijzing: het gezin kiest',
    acts: [
      {
        who: 'practitioner',
        does: 'ziet het plan en wie het regisseert',
        run: 'youth-in-short',
        with: { youth: youth.id },
        back: { youth: { givenName: youth.name } },
        onceTold: true,
      },
      done({
        who: 'practitioner',
        does: `verwijst ${youth.name} namens ${practice.name}; naar wie, staat nog open`,
        run: 'make-referral',
        with: { youth: youth.id, question: 'Thuis loopt het vast; graag rust en behandeling, dicht bij school.', ...need(service) },
        type: 'ReferralChanged',
        holds: { referral: { consortium: null } },
        keeps: { referral: 'makeReferral.referral.id', referralVersion: 'makeReferral.referral.version' },
        onceTold: true,
      }),
      {
        who: 'practitioner',
        does: 'kiest niet in plaats van het gezin',
        run: 'record-family-choice',
        with: { ...choice, chosenBy: [setting.players.practitioner.token.person], motive: 'Advies van de huisarts.' },
        back: { recordFamilyChoice: { __typename: 'RuleViolated', rule: 'chosen_by_the_family' } },
        tells: '„{recordFamilyChoice.message}”',
        isRefusal: true,
      },
      ...chosenFirst,
      done({
        who: 'mother',
        does: `kiest samen met ${youth.name} voor ${care.name}, en zegt waarom`,
        run: 'record-family-choice',
        with: { ...choice, chosenBy: [mother, youth.id], motive: 'Dichtbij, en een buurgezin is er goed geholpen.' },
        type: 'ReferralChanged',
        keeps: { referralVersion: 'recordFamilyChoice.referral.version' },
      }),
      done({
        who: 'careDesk',
        does: 'ontvangt de verwijzing; vanaf nu telt de tijd',
        run: 'receive-referral',
        with: { referral: '$referral', youth: youth.id, intensity: 'HEAVY', ...need(service) },
        type: 'IntakeChanged',
        tells: 'antwoord uiterlijk {receiveReferral.entry.answerBy}',
        keeps: { entry: 'receiveReferral.entry.id', entryVersion: 'receiveReferral.entry.version' },
        onceTold: true,
      }),
      ofAnother({
        who: 'otherDesk',
        does: 'kan een verwijzing van een ander niet beantwoorden',
        run: 'accept-referral',
        with: { input: { entry: '$entry', version: '$entryVersion' } },
      }),
      done({
        who: 'careDesk',
        does: 'accepteert de verwijzing',
        run: 'accept-referral',
        with: { input: { entry: '$entry', version: '$entryVersion' } },
        type: 'IntakeChanged',
        keeps: { entryVersion: 'acceptReferral.entry.version' },
      }),
      done({
        who: 'careDesk',
        does: 'houdt de intake',
        run: 'record-intake',
        with: { input: { entry: '$entry', version: '$entryVersion', on: day(0) } },
        type: 'IntakeChanged',
        keeps: { entryVersion: 'recordIntake.entry.version' },
      }),
      {
        who: 'mother',
        does: 'ziet hoe lang het duurt en wat de norm is',
        run: 'waiting-of-youth',
        with: { youth: youth.id },
        back: { youth: { waiting: [{ normDays: (days) => typeof days === 'number', isOverNorm: false }] } },
        tells: '{youth.waiting.0.waitedDays} dagen gewacht, norm {youth.waiting.0.normDays} dagen',
        onceTold: true,
      },
    ],
  };
}
