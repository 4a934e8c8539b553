import path from 'node:path';
import { auditWord, type PartyDefinition } from '@ketengraaf/subgraph';
import { allocation } from './allocation';
import { budget } from './budget';
import { contract } from './contract';
import { coverage } from './coverage';
import { municipality } from './municipality';
import { participation } from './participation';
import { region } from './region';
import { residence } from './residence';

/** The municipalities: how they arrange help together, what they contract, and what they allocate. */
export const municipalities: PartyDefinition = {
  party: 'municipalities',
  migrations: path.join(__dirname, '..', 'migrations'),
  words: [region, municipality, participation, contract, coverage, budget, allocation, residence, auditWord('municipalities', 'municipality')],
};
