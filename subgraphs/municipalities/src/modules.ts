import path from 'node:path';
import { type PartyDefinition, partyWords } from '@ketengraaf/subgraph';
import { allocation } from './allocation';
import { budget } from './budget';
import { capacityTarget } from './capacity-target';
import { continuity } from './continuity';
import { contract } from './contract';
import { cooperation } from './cooperation';
import { coverage } from './coverage';
import { EXPORT } from './export';
import { goal } from './goal';
import { indicator } from './indicator';
import { merger } from './merger';
import { municipality } from './municipality';
import { participation } from './participation';
import { policy } from './policy';
import { procurement } from './procurement';
import { radar } from './radar';
import { region } from './region';
import { residence } from './residence';

/** The municipalities: how they arrange help together, what they contract, and what they allocate. */
export const municipalities: PartyDefinition = {
  party: 'municipalities',
  migrations: path.join(__dirname, '..', 'migrations'),
  words: partyWords('municipalities', 'municipality', EXPORT, [
    region,
    municipality,
    merger,
    participation,
    cooperation,
    procurement,
    contract,
    continuity,
    coverage,
    radar,
    policy,
    goal,
    indicator,
    budget,
    capacityTarget,
    allocation,
    residence,
  ]),
};
