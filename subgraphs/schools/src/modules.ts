import path from 'node:path';
import { type PartyDefinition, partyWords } from '@ketengraaf/subgraph';
import { absence } from './absence';
import { actionProgress } from './action-progress';
import { enrolment } from './enrolment';
import { EXPORT } from './export';
import { insight } from './insight';
import { school } from './school';
import { supportPlan } from './support-plan';

/** The schools: what they keep of their pupils, and what the chain may see of it. */
export const schools: PartyDefinition = {
  party: 'schools',
  counts: true,
  migrations: path.join(__dirname, '..', 'migrations'),
  words: partyWords('schools', 'school', EXPORT, [school, enrolment, supportPlan, absence, actionProgress, insight]),
};
