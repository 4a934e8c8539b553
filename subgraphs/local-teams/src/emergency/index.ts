import type { Word } from '@ketengraaf/subgraph';
import {
  EmergencyActsResolver,
  EmergencyDoorOpenedResolver,
  EmergencyDoorsResolver,
  EmergencyListsResolver,
  EmergencyReviewAnsweredResolver,
} from './emergency.resolver';
import { EmergencyCaseRow } from './emergency-case.row';
import { EmergencyDoorRow } from './emergency-door.row';

/** The emergency door, who is told of it, and its review. */
export const emergency: Word = {
  rows: [EmergencyDoorRow, EmergencyCaseRow],
  resolvers: [EmergencyActsResolver, EmergencyListsResolver, EmergencyDoorsResolver, EmergencyDoorOpenedResolver, EmergencyReviewAnsweredResolver],
};
