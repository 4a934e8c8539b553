import type { ResidenceType } from '@ketengraaf/core';
import type { Act, Chapter } from '../play/act';
import { SOMETHING } from '../play/matches';
import type { Setting } from '../scene/setting';
import { againstRule, done, ofAnother } from './acting';

/** Help begins with one person to speak to; something extra comes from inside the consortium; a place only as the law allows. */
export function help(setting: Setting, around: { readonly before?: readonly Act[]; readonly lives?: ResidenceType; readonly after?: readonly Act[] }): Chapter {
  const { before = [], lives, after = [] } = around;
  const { care, youth, day, players } = setting;
  const [member, other] = care.members;
  const place = { trajectory: '$trajectory', decidedBy: 'Gezin, regisseur en consortium samen', from: day(0) };
  const placed: readonly Act[] =
    lives === undefined
      ? []
      : [
          againstRule({
            who: 'careDesk',
            does: 'kan niet gesloten plaatsen zonder de rechter',
            run: 'place-youth',
            with: { input: { ...place, residenceType: 'SECURE', location: '$location' } },
            rule: 'secure_care_is_authorised',
          }),
          done({
            who: 'careDesk',
            does: `geeft ${youth.name} de plek van de optie`,
            run: 'place-youth',
            with: { input: { ...place, residenceType: lives, location: '$location', reservation: '$reservation' } },
            type: 'PlacementChanged',
            tells: 'huiselijkheid {placeYouth.placement.homelikeness} op een schaal van 1 (thuis) tot 7 (gesloten)',
          }),
        ];
  return {
    title: `De hulp: ${care.name}, met één aanspreekpunt`,
    acts: [
      ...before,
      done({
        who: 'careDesk',
        does: `start de hulp, met ${players.carer.name} als aanspreekpunt`,
        run: 'start-trajectory',
        with: { ...helpBy(setting), service: setting.service, intensity: 'HEAVY' },
        type: 'TrajectoryChanged',
        holds: { trajectory: { state: 'RUNNING' } },
        keeps: { trajectory: 'startTrajectory.trajectory.id', trajectoryVersion: 'startTrajectory.trajectory.version' },
      }),
      ...placed,
      ofAnother({
        who: 'otherDesk',
        does: 'kan aan die hulp niets toevoegen',
        run: 'add-contribution',
        with: { trajectory: '$trajectory', version: '$trajectoryVersion', careProvider: care.members[0]?.id, expertise: 'AUTISM', from: day(0) },
      }),
      done({
        who: 'careDesk',
        does: `laat ook ${(other ?? member)?.name} meedoen: geen nieuwe verwijzing, hetzelfde aanspreekpunt`,
        run: 'add-contribution',
        with: {
          trajectory: '$trajectory',
          version: '$trajectoryVersion',
          careProvider: (other ?? member)?.id,
          expertise: (other ?? member)?.expertise,
          from: day(0),
        },
        type: 'TrajectoryChanged',
        tells: 'aanspreekpunt blijft {addContribution.trajectory.primaryContact.name}',
        keeps: { trajectoryVersion: 'addContribution.trajectory.version' },
      }),
      ...after,
      {
        who: 'mother',
        does: 'ziet de hulp en wie zij kan bellen',
        run: 'youth-in-short',
        with: { youth: youth.id },
        back: { youth: { trajectories: [{ id: '$trajectory', isRunning: true, primaryContact: { name: SOMETHING } }] } },
        tells: '{youth.trajectories.length} trajecten',
        onceTold: true,
      },
    ],
  };
}

/** By whom and from when help of the contracted consortium is given to who waits for it. */
export function helpBy({ care, players, day }: Setting): Readonly<Record<string, unknown>> {
  const [member] = care.members;
  return {
    entry: '$entry',
    version: '$entryVersion',
    contract: care.contract,
    contact: players.carer.staff,
    careProvider: member?.id,
    expertise: member?.expertise,
    on: day(0),
  };
}
