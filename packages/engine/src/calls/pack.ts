import type { EntityEntry } from '../plan/entry';
import type { Asked } from './question';
import type { DataObject } from './walk';

/** What one entry of a call asks about in one execution. */
export interface Gathered {
  readonly entry: EntityEntry;
  readonly representations: readonly DataObject[];
  readonly asked: Asked;
}

/** Shares out what is asked over requests of at most `most` representations each: parties refuse more. Nearly always one. */
export function pack(gathered: readonly Gathered[], most: number): readonly (readonly Gathered[])[] {
  const all = gathered.reduce((sum, { representations }) => sum + representations.length, 0);
  if (all <= most) return gathered.length > 0 ? [gathered] : [];
  let request: Gathered[] = [];
  let room = most;
  const requests = [request];
  for (const one of gathered) {
    for (let from = 0; from < one.representations.length; ) {
      if (room === 0) {
        request = [];
        requests.push(request);
        room = most;
      }
      const until = Math.min(from + room, one.representations.length);
      request.push(part(one, from, until));
      room -= until - from;
      from = until;
    }
  }
  return requests;
}

function part({ entry, representations, asked }: Gathered, from: number, until: number): Gathered {
  return { entry, representations: representations.slice(from, until), asked: { ...asked, targets: asked.targets.slice(from, until) } };
}
