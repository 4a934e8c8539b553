import path from 'node:path';
import { auditWord, type PartyDefinition } from '@ketengraaf/subgraph';
import { careProvider } from './care-provider';
import { careService } from './care-service';
import { consortium } from './consortium';
import { contribution } from './contribution';
import { insight } from './insight';
import { location } from './location';
import { placement } from './placement';
import { places } from './places';
import { referralIntake } from './referral-intake';
import { spending } from './spending';
import { takeover } from './takeover';
import { trajectory } from './trajectory';
import { waiting } from './waiting';
import { youth } from './youth';

/** The consortia: what they offer, where there is place, whom they treat and who waits. */
export const consortia: PartyDefinition = {
  party: 'consortia',
  migrations: path.join(__dirname, '..', 'migrations'),
  counts: true,
  words: [
    youth,
    consortium,
    careProvider,
    careService,
    location,
    waiting,
    trajectory,
    contribution,
    placement,
    referralIntake,
    places,
    takeover,
    spending,
    insight,
    auditWord('consortia', 'consortium'),
  ],
};
