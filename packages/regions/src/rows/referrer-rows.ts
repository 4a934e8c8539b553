import type { Scene } from '../scene/scene';
import type { Collector } from './batch';
import { organisationRows } from './organisation-rows';

/** The referrers and their staff. */
export function referrerRows({ referrers }: Scene, into: Collector): void {
  for (const { id, kind, name, agb, municipality, workers } of referrers) {
    organisationRows(into, 'referrers', id, kind, name, workers);
    into.add('referrers', 'referrers.referrer', { id, kind, name, agb, municipality: municipality.code });
  }
}
