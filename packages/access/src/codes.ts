import type { Fields } from './fields';

/** What a cell of the matrix does, in data. */
export interface Cell {
  /** What is shown of rows that any organisation keeps. */
  readonly shows: Fields;
  /** What is shown of rows the asker's own organisation keeps, where that is more. */
  readonly ofOwn?: 'ALL';
  /** Rows the own organisation keeps are shown in full also to its staff in this role who are not involved. */
  readonly toKeeper?: true;
  readonly needs?: 'CONSENT' | 'STATUTE';
  readonly only?: 'OWN_ACTIONS' | 'AGGREGATES' | 'MINORS' | 'BSN_ENTITLED' | 'YOUTH_PHYSICIAN' | 'ABSENCE';
  /** What the README says of the code. */
  readonly sentence: string;
}

const CONSENT = { needs: 'CONSENT' } as const;

/** The codes of the matrix. */
export const CODES = {
  '-': { shows: 'NONE', sentence: 'never' },
  A: { shows: 'ALL', sentence: 'all' },
  R: { shows: 'REDUCED', sentence: 'the reduced form of the class' },
  C: { shows: 'ALL', ...CONSENT, sentence: 'all, only with consent' },
  RC: { shows: 'REDUCED', ...CONSENT, sentence: 'the reduced form, only with consent' },
  S: { shows: 'ALL', needs: 'STATUTE', sentence: 'all, only under a statutory measure or duty that is in force' },
  G: { shows: 'NONE', only: 'AGGREGATES', sentence: 'counts only, and none under ten' },
  OWN: { shows: 'NONE', ofOwn: 'ALL', sentence: 'all, of rows the own organisation keeps' },
  'OWN+C': { shows: 'ALL', ofOwn: 'ALL', ...CONSENT, sentence: 'all of rows the own organisation keeps; of others all, only with consent' },
  'A°': { shows: 'ALL', ofOwn: 'ALL', toKeeper: true, sentence: 'all; of rows the own organisation keeps also without being involved' },
  'C°': { shows: 'ALL', ofOwn: 'ALL', toKeeper: true, ...CONSENT, sentence: 'all, only with consent; rows the own organisation keeps also without either' },
  'OWN°': { shows: 'NONE', ofOwn: 'ALL', toKeeper: true, sentence: 'all of rows the own organisation keeps, also without being involved' },
  'OWN°+R': {
    shows: 'REDUCED',
    ofOwn: 'ALL',
    toKeeper: true,
    sentence: 'all of rows the own organisation keeps, also without being involved; of others the reduced form',
  },
  ME: { shows: 'NONE', only: 'OWN_ACTIONS', sentence: 'entries about what the asker did' },
  'A<18': { shows: 'ALL', only: 'MINORS', sentence: 'all, until the day the youth turns 18' },
  'R<18': { shows: 'REDUCED', only: 'MINORS', sentence: 'the reduced form, until the day the youth turns 18' },
  R1: { shows: 'REDUCED', only: 'BSN_ENTITLED', sentence: 'the reduced form, only if the employer may use the BSN by law' },
  R2: { shows: 'REDUCED', sentence: 'that a log exists and how much is in it, not who of other parties looked' },
  R3: { shows: 'REDUCED', sentence: 'safety instructions that concern the patient' },
  R4: { shows: 'REDUCED', sentence: 'concrete instructions to the school, such as who may collect the child' },
  R5C: { shows: 'REDUCED', ...CONSENT, sentence: 'that help runs and when it is expected to start, not which; only with consent' },
  R6: { shows: 'REDUCED', sentence: 'which kind of measure a claim of a certified institution is for, and its year' },
  RY: { shows: 'REDUCED', only: 'YOUTH_PHYSICIAN', sentence: 'the reduced form, to the youth physician; to a specialist never' },
  PC: { shows: 'ALL', ...CONSENT, sentence: 'no more than an identifier; after consent all' },
  TLV: { shows: 'ALL', sentence: 'all, while a request for admission (toelaatbaarheidsverklaring) is open: for that time the partnership is involved' },
  ABS: { shows: 'NONE', only: 'ABSENCE', sentence: 'absence, and nothing else of the class' },
  T: { shows: 'NONE', sentence: 'the technical log without content: never the data of a person' },
} as const satisfies Readonly<Record<string, Cell>>;

/** One code of the matrix. */
export type Code = keyof typeof CODES;

/** Whether a text is a code of the matrix. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}
