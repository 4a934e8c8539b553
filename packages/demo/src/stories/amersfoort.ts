import { accessLog } from '../chapters/access-log';
import { done } from '../chapters/acting';
import { closing } from '../chapters/closing';
import { handover } from '../chapters/handover';
import { help, helpBy } from '../chapters/help';
import { place } from '../chapters/place';
import { referral } from '../chapters/referral';
import { steering } from '../chapters/steering';
import { untilReferral } from '../chapters/until-referral';
import { atLeast } from '../play/matches';
import type { Story } from './story';

/** Amersfoort: one contractor since 2024 where there were many, and a wait that lighter help has to bridge. */
export const amersfoort: Story = {
  stage: { region: 'amersfoort', municipality: 'GM0307', elsewhere: 'GM0342', service: 'GROUP_RESIDENCE' },
  title: 'Amersfoort: van veel contracten naar één, en wat er gebeurt terwijl iemand wacht',
  chapters: (setting) => [
    ...untilReferral(setting, 'WAIVED'),
    referral(setting),
    place(setting),
    help(setting, {
      lives: 'SMALL_GROUP',
      before: [
        done({
          who: 'careDesk',
          does: 'overbrugt het wachten met lichtere hulp, en zegt wat die kost',
          run: 'start-bridging-care',
          with: { ...helpBy(setting), service: 'AMBULATORY', intensity: 'LIGHT', weekCostCents: 1_200_000, paidBy: 'MUNICIPALITY' },
          type: 'TrajectoryChanged',
          holds: { trajectory: { bridging: { isTooCostly: true } } },
          tells: 'week {startBridgingCare.trajectory.bridging.weeks}, en het kost meer dan de grens: iemand moet ernaar kijken',
        }),
      ],
    }),
    handover(setting),
    closing(setting),
    steering(setting, [
      {
        who: 'contractManager',
        does: 'ziet wie er eind 2023 gecontracteerd was voor ambulante hulp',
        run: 'contract-for',
        with: { municipality: setting.municipality.id, service: 'AMBULATORY', on: '2023-12-31' },
        back: { contractFor: { contracts: atLeast(2) } },
        tells: '{contractFor.contracts.length} contracten naast elkaar',
      },
      {
        who: 'contractManager',
        does: 'ziet wie dat een dag later is',
        run: 'contract-for',
        with: { municipality: setting.municipality.id, service: 'AMBULATORY', on: '2024-01-01' },
        back: { contractFor: { outcome: 'COVERED', contracts: [{ contractorName: 'MetMaya' }] } },
        tells: 'alleen {contractFor.contracts.0.contractorName}',
      },
    ]),
    accessLog(setting),
  ],
};
