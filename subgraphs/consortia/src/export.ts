import { type Kept, kept } from '@ketengraaf/subgraph';
import { alternativesById } from './alternative/alternative.store';
import { bridgingOfTrajectories } from './bridging/bridging.store';
import { deploymentsById, expertsOfDeployments, outcomesOfDeployments } from './brigade/brigade.store';
import { careReportsOfYouths } from './care-report/care-report.store';
import { contactsOfTrajectories } from './contact/contact.store';
import { contributionsOfTrajectories } from './contribution/contribution.store';
import { solutionsOfYouths } from './other-solution/other-solution.store';
import { authorisationsOfPlacements, locationsOfPlacements, placementsOfYouths } from './placement/placement.store';
import { judgementsOfEntries } from './priority/priority.store';
import { takeoversOfTrajectories } from './takeover/takeover.store';
import { trajectoriesById } from './trajectory/trajectory.store';
import { waitingById } from './waiting/waiting.store';
import { poolsOfEntries } from './waiting-pool/waiting-pool.store';

/** All that is kept about a youth here, in the order in which it is exported: every personal table is in it. */
export const EXPORT: readonly Kept[] = [
  kept('Traject', trajectoriesById),
  kept('Bijdrage aan een traject', contributionsOfTrajectories),
  kept('Aanspreekpunt van een traject', contactsOfTrajectories),
  kept('Zorginhoudelijk verslag', careReportsOfYouths),
  kept('Andere oplossing', solutionsOfYouths),
  kept('Kosten van overbrugging', bridgingOfTrajectories, { id: 'trajectory' }),
  kept('Overname van hulp', takeoversOfTrajectories),
  kept('Plaatsing', placementsOfYouths),
  kept('Locatie van een plaatsing', locationsOfPlacements, { whose: 't.youth_id = $1 and t.location is not null' }),
  kept('Machtiging van de rechter', authorisationsOfPlacements, { whose: 't.youth_id = $1 and t.court_authorisation is not null' }),
  kept('Plaats op een wachtlijst', waitingById),
  kept('Oordeel over voorrang', judgementsOfEntries),
  kept('Plaats op een gedeelde wachtlijst', poolsOfEntries),
  kept('Inzet van de mobiele brigade', deploymentsById),
  kept('Expert van de mobiele brigade', expertsOfDeployments),
  kept('Uitkomst van een inzet', outcomesOfDeployments),
  kept('Hulp thuis in plaats van verblijf', alternativesById),
];
