import path from 'node:path';
import { type PartyDefinition, partyWords } from '@ketengraaf/subgraph';
import { aftercare } from './aftercare';
import { authority } from './authority';
import { bsn } from './bsn';
import { careTeam } from './care-team';
import { caseload } from './caseload';
import { consent } from './consent';
import { direction } from './direction';
import { emergency } from './emergency';
import { EXPORT } from './export';
import { family } from './family';
import { familyGroupPlan } from './family-group-plan';
import { goal } from './goal';
import { identity } from './identity';
import { insight } from './insight';
import { invitation } from './invitation';
import { measure } from './measure';
import { meeting } from './meeting';
import { objection } from './objection';
import { plan } from './plan';
import { safety } from './safety';
import { scaling } from './scaling';
import { secretAddress } from './secret-address';
import { strengthsAndWorries } from './strengths-and-worries';
import { team } from './team';
import { transfer } from './transfer';
import { whoMaySee } from './who-may-see';
import { youth } from './youth';

/** The local teams: families, the one plan, and who directs it. They own the access facts. */
export const localTeams: PartyDefinition = {
  party: 'local-teams',
  keepsBsn: true,
  migrations: path.join(__dirname, '..', 'migrations'),
  counts: true,
  words: partyWords('local-teams', 'localTeam', EXPORT, [
    team,
    family,
    youth,
    identity,
    plan,
    familyGroupPlan,
    strengthsAndWorries,
    meeting,
    invitation,
    safety,
    goal,
    scaling,
    aftercare,
    direction,
    transfer,
    careTeam,
    consent,
    measure,
    authority,
    secretAddress,
    objection,
    bsn,
    emergency,
    caseload,
    insight,
    whoMaySee,
  ]),
};
