import type { Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { done, ofAnother } from './acting';

/** A place now: found by need, kept without a name, confirmed by whose it is. */
export function place({ municipality, service, care }: Setting): Chapter {
  const first = `municipality.availablePlaces.[consortium/id=${care.id}]`;
  return {
    title: 'Een plek: gezocht vanuit wat nodig is',
    acts: [
      {
        who: 'director',
        does: 'leest de voorrangsregels, die voor iedereen gelijk zijn',
        run: 'priority-rules',
        back: { priorityRules: [{ urgency: 'CRISIS' }, { urgency: 'REGULAR' }] },
        tells: '{priorityRules.length} regels, crisis eerst',
      },
      {
        who: 'director',
        does: 'zoekt een plek, de versheid van elke melding erbij',
        run: 'free-places',
        with: { municipality: municipality.id, need: { services: [service], urgency: 'URGENT' } },
        back: { municipality: { availablePlaces: [{ consortium: { id: care.id }, placesFree: isFree, isStale: (stale) => typeof stale === 'boolean' }] } },
        tells: `{municipality.availablePlaces.length} gevonden; bij ${care.name} het eerst {${first}.careProvider.name}, op {${first}.kilometres} km`,
        keeps: { unit: `${first}.id`, location: `${first}.location.id` },
      },
      done({
        who: 'director',
        does: 'neemt een optie van vier uur, zonder te zeggen voor wie',
        run: 'reserve-place',
        with: { input: { unit: '$unit', hours: 4 } },
        type: 'ReservationKept',
        holds: { reservation: { state: 'HELD' } },
        keeps: { reservation: 'reservePlace.reservation.id' },
      }),
      ofAnother({
        who: 'otherDesk',
        does: 'kan die optie niet vrijgeven',
        run: 'release-reservation',
        with: { input: { reservation: '$reservation', version: 1 } },
      }),
      done({
        who: 'careDesk',
        does: 'bevestigt de optie',
        run: 'confirm-reservation',
        with: { input: { reservation: '$reservation', version: 1 } },
        type: 'ReservationKept',
        holds: { reservation: { state: 'CONFIRMED' } },
      }),
    ],
  };
}

const isFree = (places: unknown): boolean => Number(places) > 0;
