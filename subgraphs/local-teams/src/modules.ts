import path from 'node:path';
import { auditWord, type PartyDefinition } from '@ketengraaf/subgraph';
import { careTeam } from './care-team';
import { caseload } from './caseload';
import { consent } from './consent';
import { direction } from './direction';
import { family } from './family';
import { goal } from './goal';
import { plan } from './plan';
import { team } from './team';
import { youth } from './youth';

/** The local teams: families, the one plan, and who directs it. They own the access facts. */
export const localTeams: PartyDefinition = {
  party: 'local-teams',
  migrations: path.join(__dirname, '..', 'migrations'),
  words: [team, family, youth, plan, goal, direction, careTeam, consent, caseload, auditWord('local-teams', 'localTeam')],
};
