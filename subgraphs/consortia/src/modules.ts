import path from 'node:path';
import { type PartyDefinition, partyWords } from '@ketengraaf/subgraph';
import { alternative } from './alternative';
import { bridging } from './bridging';
import { brigade } from './brigade';
import { capacity } from './capacity';
import { careProvider } from './care-provider';
import { careReport } from './care-report';
import { careService } from './care-service';
import { consortium } from './consortium';
import { contact } from './contact';
import { contribution } from './contribution';
import { course } from './course';
import { EXPORT } from './export';
import { insight } from './insight';
import { intake } from './intake';
import { location } from './location';
import { membership } from './membership';
import { need } from './need';
import { otherSolution } from './other-solution';
import { placement } from './placement';
import { places } from './places';
import { priority } from './priority';
import { referralIntake } from './referral-intake';
import { reservation } from './reservation';
import { serviceCatalogue } from './service-catalogue';
import { spending } from './spending';
import { takeover } from './takeover';
import { trajectory } from './trajectory';
import { waiting } from './waiting';
import { waitingPool } from './waiting-pool';
import { youth } from './youth';

/** The consortia: what they offer, where there is place, whom they treat and who waits. */
export const consortia: PartyDefinition = {
  party: 'consortia',
  migrations: path.join(__dirname, '..', 'migrations'),
  counts: true,
  words: partyWords('consortia', 'consortium', EXPORT, [
    youth,
    consortium,
    membership,
    careProvider,
    careService,
    location,
    waiting,
    trajectory,
    contribution,
    contact,
    bridging,
    course,
    careReport,
    otherSolution,
    placement,
    referralIntake,
    intake,
    places,
    takeover,
    spending,
    insight,
    capacity,
    reservation,
    priority,
    waitingPool,
    brigade,
    alternative,
    need,
    serviceCatalogue,
  ]),
};
