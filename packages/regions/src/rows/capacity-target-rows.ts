import { type Day, uuidOf } from '@ketengraaf/core';
import type { Scene } from '../scene/scene';
import type { Collector } from './batch';

/** A target for places in groups, with counts in order; the numbers are made up. */
interface TargetPlan {
  readonly name: string;
  readonly baselineOn: Day;
  readonly baseline: number;
  readonly factor: number;
  readonly targetOn: Day;
  readonly source: string;
  readonly counts: readonly (readonly [on: Day, places: number])[];
}

const COUNTED = 'Synthetische telling';

/** What the six municipalities of Flevoland agreed: of the places in treatment groups at the end of 2016 half by the end of 2021. */
const HALF_OF_2016: TargetPlan = {
  name: 'Behandelgroepen: eind 2021 de helft van 2016',
  baselineOn: '2016-12-31',
  baseline: 120,
  factor: 0.5,
  targetOn: '2021-12-31',
  source: 'Contract jeugdhulp met verblijf 2019; aantallen synthetisch',
  counts: [
    ['2018-12-31', 104],
    ['2019-12-31', 86],
    ['2020-12-31', 70],
    ['2021-12-31', 60],
  ],
};

const FEWER_GROUPS: TargetPlan = {
  name: 'Minder plekken in groepen',
  baselineOn: '2024-12-31',
  baseline: 80,
  factor: 0.75,
  targetOn: '2028-12-31',
  source: 'Voorbeelddoel, synthetisch',
  counts: [
    ['2025-06-30', 78],
    ['2025-12-31', 74],
    ['2026-06-30', 73],
  ],
};

/** What each region wants to have of places in groups, and what was counted up to today. */
export function capacityTargetRows({ data, today }: Scene, into: Collector): void {
  for (const { code } of data.regions) {
    const { name, baselineOn, baseline, factor, targetOn, source, counts } = code === 'FLE' ? HALF_OF_2016 : FEWER_GROUPS;
    const id = uuidOf('capacity-target', code, targetOn);
    into.add('municipalities', 'municipalities.capacity_target', {
      id,
      region: code,
      name,
      residence_types: ['SMALL_GROUP', 'GROUP'],
      baseline_on: baselineOn,
      baseline_places: baseline,
      factor,
      target_on: targetOn,
      source,
    });
    for (const [on, places] of counts)
      if (on <= today) into.add('municipalities', 'municipalities.capacity_count', { target: id, counted_on: on, places, source: COUNTED });
  }
}
