import { reading, youth } from '@ketengraaf/door';
import { ReferralLetterRow } from './letter.row';
import type { ReferralLetter } from './letter.type';

/** Reduced, a letter is when it was received and answered: nothing of what it says. */
const disclose = (row: ReferralLetterRow, fields: 'ALL' | 'REDUCED'): ReferralLetter => {
  const reduced = { receivedOn: row.receivedOn, answeredOn: row.answeredOn };
  return fields === 'ALL'
    ? {
        ...reduced,
        question: row.question,
        preferredConsortium: row.preferredConsortiumId === null ? null : { id: row.preferredConsortiumId },
        choiceMadeBy: row.choiceMadeBy,
        choiceMotive: row.choiceMotive,
        chosenBy: row.chosenBy,
      }
    : { ...reduced, question: null, preferredConsortium: null, choiceMadeBy: null, choiceMotive: null, chosenBy: null };
};

/** The letters of referrals. */
export const lettersOfReferrals = reading<ReferralLetterRow, ReferralLetter>({
  name: 'letters_of_referrals',
  row: ReferralLetterRow,
  by: 'referralId',
  classes: ['REFERRAL_LETTER'],
  subjectOf: (row) => youth(row.youthId),
  disclose,
});
