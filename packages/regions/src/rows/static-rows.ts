import type { Scene } from '../scene/scene';
import type { Collector } from './batch';
import { capacityTargetRows } from './capacity-target-rows';
import { consortiumRows } from './consortium-rows';
import { municipalityRows } from './municipality-rows';
import { referrerRows } from './referrer-rows';
import { schoolRows } from './school-rows';
import { spendingRows } from './spending-rows';
import { steeringRows } from './steering-rows';
import { teamRows } from './team-rows';

/** The rows of a scene: every organisation, its staff, contracts and offer. */
export function staticRows(scene: Scene, into: Collector): void {
  municipalityRows(scene, into);
  steeringRows(scene, into);
  capacityTargetRows(scene, into);
  consortiumRows(scene, into);
  spendingRows(scene, into);
  teamRows(scene, into);
  schoolRows(scene, into);
  referrerRows(scene, into);
}
