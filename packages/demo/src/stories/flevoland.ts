import { accessLog } from '../chapters/access-log';
import { done } from '../chapters/acting';
import { closing } from '../chapters/closing';
import { handover } from '../chapters/handover';
import { help } from '../chapters/help';
import { place } from '../chapters/place';
import { referral } from '../chapters/referral';
import { steering } from '../chapters/steering';
import { untilReferral } from '../chapters/until-referral';
import { atLeast, SOMETHING } from '../play/matches';
import type { Story } from './story';

/** Flevoland: six municipalities and one consortium of three for help with residence, which is to be needed half as often. */
export const flevoland: Story = {
  stage: { region: 'flevoland', municipality: 'GM0034', elsewhere: 'GM0995', service: 'FAMILY_HOME' },
  title: 'Flevoland: zo thuis mogelijk, anders zo gezinsgericht mogelijk',
  chapters: (setting) => [
    ...untilReferral(setting, 'ACCEPTED'),
    referral(setting),
    place(setting),
    help(setting, {
      lives: 'FAMILY_HOME',
      after: [
        done({
          who: 'director',
          does: `neemt ${setting.players.carer.name} op in het team`,
          run: 'join-team',
          with: {
            pupil: setting.youth.id,
            party: 'CONSORTIA',
            organisation: setting.care.id,
            person: setting.players.carer.token.person,
            role: 'CARE_PROFESSIONAL',
          },
          type: 'TeamJoined',
        }),
        done({
          who: 'carer',
          does: 'behandelt intensief in het gezin, in de plaats van een groep',
          run: 'report-alternative-at-home',
          with: { input: { trajectory: '$trajectory', insteadOf: 'GROUP', activity: 'INTENSIVE_TREATMENT', from: setting.day(0) } },
          type: 'AlternativeChanged',
          onceTold: true,
        }),
      ],
    }),
    handover(setting),
    closing(setting),
    steering(setting, [
      {
        who: 'contractManager',
        does: 'vraagt wie jeugdhulp met verblijf geeft in Almere',
        run: 'contract-for',
        with: { municipality: setting.municipality.id, service: 'GROUP_RESIDENCE' },
        back: { contractFor: { outcome: 'COVERED', contracts: [{ title: 'Jeugdhulp met verblijf Flevoland 2019' }] } },
        tells: '{contractFor.contracts.0.contractorName}',
      },
      {
        who: 'contractManager',
        does: 'legt de plekken in behandelgroepen naast het doel van half zo veel als in 2016',
        run: 'capacity-targets',
        with: { region: setting.regionCode, since: '2020-01-01' },
        back: { youthCareRegion: { capacityTargets: [{ progress: { state: SOMETHING } }] }, residenceCapacity: atLeast(1) },
        tells:
          'van {youthCareRegion.capacityTargets.0.baselinePlaces} naar {youthCareRegion.capacityTargets.0.wantedPlaces}, laatst geteld {youthCareRegion.capacityTargets.0.progress.counted.places}',
      },
      {
        who: 'contractManager',
        does: 'ziet op de contractradar wanneer over verlenging wordt besloten',
        run: 'expiring-contracts',
        with: { region: setting.regionCode, within: 120 },
        back: { expiringContracts: atLeast(1) },
        tells: '{expiringContracts.length} contracten, de eerste tot {expiringContracts.0.endsOn}',
      },
    ]),
    accessLog(setting),
  ],
};
