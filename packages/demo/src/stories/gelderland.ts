import { accessLog } from '../chapters/access-log';
import { brigade } from '../chapters/brigade';
import { closing } from '../chapters/closing';
import { handover } from '../chapters/handover';
import { help } from '../chapters/help';
import { referral } from '../chapters/referral';
import { steering } from '../chapters/steering';
import { untilReferral } from '../chapters/until-referral';
import type { Act } from '../play/act';
import { atLeast } from '../play/matches';
import type { Story } from './story';

/** Gelderland: seven regions buy what is rarely needed together, from one alliance whose mobile brigade comes to the youth. */
export const gelderland: Story = {
  stage: { region: 'gelderland', municipality: 'GM0202', elsewhere: 'GM0268', service: 'HOME_NETWORK' },
  title: 'Gelderland: zeven regio’s, één alliantie, en een brigade die naar het kind komt',
  chapters: (setting) => [
    ...untilReferral(setting, 'WAIVED'),
    referral(setting),
    help(setting, {}),
    brigade(setting),
    handover(setting),
    closing(setting),
    steering(setting, [
      allianceIn('Arnhem', 'GM0202'),
      allianceIn('Nijmegen', 'GM0268'),
      allianceIn('Rhenen, in de provincie Utrecht', 'GM0340'),
      {
        who: 'contractManager',
        does: 'leest wat de brigade dit jaar bereikte; kleine aantallen blijven verborgen',
        run: 'brigade-results',
        with: { year: Number(setting.today.slice(0, 4)) },
        back: { brigadeResults: atLeast(3) },
        tells: '{brigadeResults.length} meetmomenten: na 3, 6 en 12 maanden',
      },
    ]),
    accessLog(setting),
  ],
};

function allianceIn(name: string, municipality: string): Act {
  return {
    who: 'contractManager',
    does: `vraagt wie in ${name} gesloten jeugdhulp beschikbaar houdt`,
    run: 'contract-for',
    with: { municipality, service: 'SECURE_RESIDENCE' },
    back: { contractFor: { outcome: 'COVERED', contracts: [{ contractorName: 'Gelderse jeugdalliantie', arrangement: { name: 'G7' } }] } },
    tells: '{contractFor.contracts.0.contractorName}',
  };
}
