import { addDays, type Day } from '@ketengraaf/core';
import { type Random, randomOf } from '../random';
import type { CareService } from '../scene/consortia';
import type { Collector } from './batch';

const SOURCES = ['SYSTEM', 'FORM', 'PHONE', 'WEBSITE'] as const;
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * Two to four observations of a unit, the last one fresh, some weeks or some months old. A quarter of the units is full;
 * the first unit of the leading member always reported places yesterday or today, so that every offer can be found.
 */
export function observationRows(service: CareService, unit: string, index: number, today: Day, into: Collector): void {
  const random = randomOf('observations', unit);
  const dependable = index === 0 && (service.provider.plan.lead ?? false);
  const total = service.living === null ? random.between(8, 24) : random.between(3, 10);
  const age = dependable ? 1 : random.pick([1, 1, 2, 4, 9, 20, 41, 75, 130]);
  const count = random.between(2, 4);
  let on = addDays(today, -(age + count * 30));
  for (let back = count - 1; back >= 0; back--) {
    on = back === 0 ? addDays(today, -age) : addDays(on, random.between(20, 30));
    const places = dependable && back === 0 ? random.between(1, 3) : random.chance(0.25) ? 0 : random.between(0, Math.ceil(total / 3));
    const freeOn = places > 0 && !(dependable && back === 0) && random.chance(0.4) ? addDays(today, random.between(5, 60)) : null;
    into.add('consortia', 'consortia.capacity_observation', {
      capacity_unit: unit,
      as_of: `${on}T${String(random.between(7, 16)).padStart(2, '0')}:${String(random.below(60)).padStart(2, '0')}:00Z`,
      source: random.pick(SOURCES),
      raw: rawText(places, freeOn, random),
      places_total: total,
      places_available: places,
      available_from: freeOn,
    });
  }
}

/** The words in which providers report, which is seldom a number only. */
function rawText(places: number, freeOn: Day | null, random: Random): string {
  if (places === 0) return random.pick(['vol', 'geen plek', `wachtlijst ca. ${random.between(3, 14)} weken`, 'op dit moment geen instroom']);
  const noun = places === 1 ? 'plek' : 'plekken';
  if (freeOn) return `${places} ${noun}, per ${Number(freeOn.slice(8))} ${MONTHS[Number(freeOn.slice(5, 7)) - 1]}`;
  return random.pick([`${places} ${noun} direct`, `${places} ${noun}`, `nog ${places} ${noun} vrij, bellen`]);
}
