import { addDays, daysBetween, type ResidenceType, type Service } from '@ketengraaf/core';
import type { Provider } from '../scene/consortia';
import { livingOf } from '../scene/offer';
import type { Arranged, Setting } from './arrange';
import type { PlacementRecord } from './care-record';
import type { Span } from './span';

const RESIDENTIAL: readonly Service[] = ['FOSTER_CARE', 'FAMILY_HOME', 'GROUP_RESIDENCE', 'CRISIS_SHELTER', 'SECURE_RESIDENCE'];
const AFTER_CRISIS = 'Crisisplek was tijdelijk';
const REASONS = ['De plek bood te weinig rust', 'De zorg was daar niet vol te houden', 'Plek dichter bij de eigen school', 'Behandeling vroeg een andere plek'];
const DECIDERS = ['Gezin, regisseur en consortium samen', 'Consortium', 'Gecertificeerde instelling', 'Crisisdienst'];
// each place a youth was moved from is less homelike than where the help is meant to bring it
const BEFORE: readonly ResidenceType[] = ['SMALL_GROUP', 'GROUP', 'FOSTER_FAMILY'];

/** Where a youth lives during residential help: as many places in a row as it was moved, none when the help is no residence. */
export function placementsOf(
  { scene: { today }, random }: Setting,
  { service, intensity }: Arranged,
  { from, to }: Span,
  moves: number,
  providers: readonly Provider[],
): PlacementRecord[] {
  const living = livingOf(service, intensity);
  if (!RESIDENTIAL.includes(service) || living === null) return [];
  const days = daysBetween(from, to ?? today);
  const count = Math.max(1, Math.min(moves + 1, Math.floor(days / 20)));
  const length = Math.floor(days / count);
  return Array.from({ length: count }, (_, index): PlacementRecord => {
    const last = index === count - 1;
    const location = random.pick(random.pick(providers).locations);
    const here = last ? living : (BEFORE[(index + random.below(2)) % BEFORE.length] as ResidenceType);
    return {
      location: here === 'FOSTER_FAMILY' || here === 'NETWORK' ? null : location,
      living: here,
      crisis: service === 'CRISIS_SHELTER' || (!last && index === 0),
      moveReason: index === 0 ? null : index === 1 ? AFTER_CRISIS : random.pick(REASONS),
      decidedBy: random.pick(DECIDERS),
      courtAuthorisation:
        here === 'SECURE'
          ? `Machtiging gesloten jeugdhulp C/99/${100_000 + random.below(900_000)} JE RK ${from.slice(2, 4)}-${random.between(100, 2500)}`
          : null,
      from: addDays(from, index * length),
      to: last ? to : addDays(from, (index + 1) * length),
    };
  });
}
