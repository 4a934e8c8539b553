import path from 'node:path';
import { type PartyDefinition, partyWords } from '@ketengraaf/subgraph';
import { EXPORT } from './export';
import { letter } from './letter';
import { referral } from './referral';
import { referrer } from './referrer';

/** The referrers: what they referred, what they asked and what became of it on their side. */
export const referrers: PartyDefinition = {
  party: 'referrers',
  migrations: path.join(__dirname, '..', 'migrations'),
  words: partyWords('referrers', 'referrer', EXPORT, [referrer, referral, letter]),
};
