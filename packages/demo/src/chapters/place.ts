import type { Chapter } from '../play/act';
import type { Setting } from '../scene/setting';
import { asIfAbsent, done } from './acting';

/** A place now: found by need, kept without a name, confirmed by whose it is. */
export function place({ municipality, service }: Setting): Chapter {
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
        back: { municipality: { availablePlaces: [{ placesFree: (free) => Number(free) > 0, isStale: (stale) => typeof stale === 'boolean' }] } },
        tells:
          '{municipality.availablePlaces.length} gevonden; de eerste bij {municipality.availablePlaces.0.careProvider.name} op {municipality.availablePlaces.0.kilometres} km',
        keeps: { unit: 'municipality.availablePlaces.0.id' },
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
      asIfAbsent({
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
