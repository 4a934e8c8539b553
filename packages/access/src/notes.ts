import type { DataClass } from '@ketengraaf/core';
import { EMERGENCY_CLASSES, EMERGENCY_HOURS, EMERGENCY_ROLES } from './emergency';
import { RESTRICTABLE, TOLD_BY_STATUTE } from './restriction';

const listed = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** What the reduced form of a class shows: one definition for all roles. */
export const REDUCED_FORMS: Readonly<Record<DataClass, string>> = {
  IDENTITY: 'name, birth year and municipality',
  BSN: 'the last three digits, for checking',
  DIRECTION: "the director's name and organisation",
  PLAN_STATUS: 'that there is a plan, its state and the next date',
  SCHOOL_GOALS: 'own actions only',
  OTHER_GOALS: 'titles of goals, without content',
  CARE_CONTENT: 'the need profile (expertises, intensity, urgency), no diagnosis and no notes',
  SAFETY: "instructions addressed to the reader's organisation",
  MEASURE: 'kind and dates',
  TRAJECTORY: 'whether help runs, and its expected start',
  REFERRAL_LETTER: 'when it was received and answered',
  PLACES: 'public: there is no reduced form',
  ALLOCATION: 'service, period and contract; no amounts',
  BUDGET: 'no reduced form is used',
  EDUCATION: 'enrolment and level',
  CONSENT: 'the consents of the own organisation',
  ACCESS_LOG: 'that there is a log, and how many entries it has',
};

/** How the places were read that the sources leave open, each a sentence: always the stricter reading. */
export const NOTES: readonly string[] = [
  'Ages count in days of Europe/Amsterdam at the instant of asking; who is born on 29 February comes of age on 1 March in other years. Where the birth date is not known, the age that opens least is taken.',
  'A youth under 12 acts through a parent and sees a child-friendly summary of 3, 4 and 5 only.',
  'Authority ends on the 18th birthday (BW 1:233): from that day a parent sees only what the youth consents to.',
  'A parent whose authority is disputed sees what a parent without authority sees, and a consent that rests on disputed authority opens nothing, until it is settled.',
  'Consent below 12 is given by a parent or guardian with authority now, from 12 to 15 by the youth besides, from 16 by the youth alone. A consent that a parent alone gave stops counting on the 12th birthday until the youth confirms it, and every consent not given by the youth on the 16th.',
  `As long as an objection or restriction (AVG 18, 21) runs or was upheld, what it is about (one class or all of ${listed(RESTRICTABLE)}, with one organisation or all) is closed to whoever sees it by involvement or consent, at every party, and to nobody who keeps the row. What rests on a statute (${listed(TOLD_BY_STATUTE)}) goes on, and so do the emergency door and the rights of the family itself (AVG 18(2), 21(1)). Of a family as a whole what is shared is restricted as soon as it is for one of its children.`,
  'Where an address is secret, what tells it (where the youth was registered, at which location it lives, its school, the municipality of the family, and the names of organisations in log, team and export) is kept from the other parent and from every role but those that direct, treat, place, protect under a measure or inquiry, and decide on help. It is left out without a word: not even that it is secret is told. Who keeps such a row, sees it.',
  'Of two parents with authority one can consent for both (BW 1:253i). While the authority of one is disputed, no consent of the other suffices alone: it counts where both consented to the same, before or in the dispute.',
  'A family as a whole is shown to a parent by the age of the youngest child over whom that parent has authority; what is about one child is decided by that child.',
  'Youths, parents without authority, foster parents, schools, attendance officers, youth physicians and specialists see of a family as a whole only that there is a plan and who directs it.',
  'A measure opens nothing to workers of the institution who are not involved with the youth. Youth probation is not among the measures that open (Jeugdwet 7.3.11(4)); schools and referrers are told of no measure, so they answer a certified institution as one without.',
  'For Safe Home the statutory inquiry is recorded as an involvement with a beginning and an end; S holds as long as it runs.',
  'The schools’ partnership is involved for as long as a request for admission is open; that is what TLV stands for.',
  'A school coordinator is shown who directs (the reduced form of 3), not the whole team, and what the school itself noted about its own actions without consent.',
  'A general practitioner, youth physician or specialist is shown of help that others keep only whether it runs: that is the state of the own referral.',
  'Access to the BSN for statistics (Statistics Netherlands) is a delivery by statute outside these rules: nobody gets it by asking.',
  `The emergency door opens for ${EMERGENCY_HOURS} hours, to one person in one role: ${listed(EMERGENCY_ROLES)}. Behind it are ${listed(EMERGENCY_CLASSES)}, as far as the row of that role goes for somebody involved with consent; a cell that says never stays closed, and nothing can be changed. It opens nothing at a party whose facts are stale. The case director and the family see who opened it and why; the privacy officer of the team that keeps the youth must answer a review.`,
  'A teacher sees the own pupil as the own school keeps it, not as other parties do.',
  'Places are public, for every role, but for finding help only: there is no purpose of schools and finance that needs them.',
  'Of the log, “entries about what the asker did” holds for whoever the entry names, involved or not.',
];
