import { accessLog } from '../chapters/access-log';
import { done } from '../chapters/acting';
import { closing } from '../chapters/closing';
import { handover } from '../chapters/handover';
import { help } from '../chapters/help';
import { place } from '../chapters/place';
import { need, referral } from '../chapters/referral';
import { steering } from '../chapters/steering';
import { untilReferral } from '../chapters/until-referral';
import type { Act } from '../play/act';
import { atLeast, SOMETHING } from '../play/matches';
import type { Setting } from '../scene/setting';
import type { Story } from './story';

/** Four consortia side by side with the CJG: each gives the whole package, and the family chooses. */
export const vierConsortia: Story = {
  stage: { region: 'vier-consortia', municipality: 'GM9901', elsewhere: 'GM9902', service: 'FAMILY_HOME' },
  title: 'Vier consortia met het CJG: het gezin kiest, en kiest opnieuw als het nee is',
  chapters: (setting) => [
    ...untilReferral(setting, 'ACCEPTED'),
    referral(setting, chosenFirst(setting)),
    place(setting),
    help(setting, { lives: 'FAMILY_HOME' }),
    handover(setting),
    closing(setting),
    steering(setting, [
      {
        who: 'contractManager',
        does: 'ziet dat elke hulpvorm door alle vier wordt gegeven, met een jaarbudget en zonder facturen per kind',
        run: 'contract-for',
        with: { municipality: setting.municipality.id, service: 'AMBULATORY' },
        back: { contractFor: { contracts: atLeast(4) } },
        tells: '{contractFor.contracts.length} contracten naast elkaar, met opzet',
      },
      {
        who: 'contractManager',
        does: 'leest de doelen van de transformatie, waaronder minder administratie',
        run: 'policy-of-region',
        with: { region: setting.regionCode },
        back: { youthCareRegion: { arrangements: [{ goals: [{ theme: 'AUTISM' }, { theme: 'DIVORCE' }, { theme: 'LESS_ADMINISTRATION' }] }] } },
      },
    ]),
    accessLog(setting),
  ],
};

/** The consortium that was chosen first says no, with a reason; then the family chooses anew. */
function chosenFirst({ rival, youth, mother, service, players }: Setting): readonly Act[] {
  return [
    {
      who: 'mother',
      does: `leest wat ${rival.name} over zichzelf zegt`,
      run: 'consortium-profile',
      with: { consortium: rival.id },
      back: { consortium: { vision: SOMETHING } },
      tells: '„{consortium.vision}”',
    },
    done({
      who: 'mother',
      does: `kiest met ${youth.name} eerst voor ${rival.name}`,
      run: 'record-family-choice',
      with: {
        referral: '$referral',
        version: '$referralVersion',
        consortium: rival.id,
        chosenBy: [mother, youth.id],
        motive: 'Hun werkwijze spreekt ons aan.',
      },
      type: 'ReferralChanged',
      keeps: { referralVersion: 'recordFamilyChoice.referral.version' },
    }),
    done({
      who: 'otherDesk',
      does: 'ontvangt de verwijzing',
      run: 'receive-referral',
      with: { referral: '$referral', youth: youth.id, intensity: 'HEAVY', ...need(service) },
      type: 'IntakeChanged',
      keeps: { firstEntry: 'receiveReferral.entry.id', firstVersion: 'receiveReferral.entry.version' },
      onceTold: true,
    }),
    {
      who: 'otherDesk',
      does: 'ziet de gezamenlijke wachtlijst, waarop elk kind één keer telt',
      run: 'waiting-pools',
      back: { waitingPools: { edges: atLeast(1) } },
      tells: '{waitingPools.edges.0.node.name}',
      keeps: { pool: 'waitingPools.edges.0.node.id' },
    },
    done({
      who: 'otherDesk',
      does: `wijst af, met een reden; ${players.director.name} hoeft niet te raden`,
      run: 'refuse-referral',
      with: {
        input: { entry: '$firstEntry', version: '$firstVersion', because: 'NOT_FITTING', explanation: 'Hier is dichter bij huis een gezinshuis nodig.' },
      },
      type: 'IntakeChanged',
      tells: '{refuseReferral.entry.timesRefused} keer doorgestuurd, en dat telt mee',
    }),
  ];
}
