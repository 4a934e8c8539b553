import path from 'node:path';
import { auditWord, type PartyDefinition } from '@ketengraaf/subgraph';
import { letter } from './letter';
import { referral } from './referral';
import { referrer } from './referrer';

/** The referrers: what they referred, what they asked and what became of it on their side. */
export const referrers: PartyDefinition = {
  party: 'referrers',
  migrations: path.join(__dirname, '..', 'migrations'),
  words: [referrer, referral, letter, auditWord('referrers', 'referrer')],
};
