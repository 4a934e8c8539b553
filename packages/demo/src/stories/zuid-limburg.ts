import { accessLog } from '../chapters/access-log';
import { closing } from '../chapters/closing';
import { handover } from '../chapters/handover';
import { help } from '../chapters/help';
import { place } from '../chapters/place';
import { referral } from '../chapters/referral';
import { steering } from '../chapters/steering';
import { untilReferral } from '../chapters/until-referral';
import type { Act } from '../play/act';
import { holding } from '../play/matches';
import type { Setting } from '../scene/setting';
import type { Story } from './story';

/** Zuid-Limburg: sixteen municipalities, of which Heerlen, Landgraaf and Voerendaal have their help at home from JenS. */
export const zuidLimburg: Story = {
  stage: { region: 'zuid-limburg', municipality: 'GM0917', elsewhere: 'GM0935', service: 'FAMILY_HOME' },
  title: 'Zuid-Limburg: een gezin in Heerlen, waar JenS thuis helpt en de regio voor verblijf zorgt',
  chapters: (setting) => [
    ...untilReferral(setting, 'WAIVED'),
    referral(setting),
    place(setting),
    help(setting, { lives: 'FAMILY_HOME' }),
    handover(setting),
    closing(setting),
    steering(setting, [
      ...['Heerlen', 'Landgraaf', 'Voerendaal'].map((name, index) => contractorAtHome(name, ['GM0917', 'GM0882', 'GM0986'][index] as string, 'JenS')),
      contractorAtHome('Maastricht', 'GM0935', 'Consortium Heuvelpad'),
      {
        who: 'contractManager',
        does: 'ziet dat voor verblijf alle zestien gemeenten bij dezelfde opdrachtnemer horen, ook Heerlen',
        run: 'contract-for',
        with: { municipality: 'GM0917', service: 'FAMILY_HOME' },
        back: { contractFor: { outcome: 'COVERED', contracts: [{ contractorName: 'Consortium Maasoever' }] } },
        tells: '{contractFor.contracts.0.title}',
      },
      totals(setting),
      {
        who: 'contractManager',
        does: 'leest het transformatieplan: met ruime meerderheid vastgesteld, met de kanttekening erbij',
        run: 'policy-of-region',
        with: { region: setting.regionCode },
        back: { youthCareRegion: { arrangements: [{ policyDocuments: [{ decisions: [{ support: 'AMPLE_MAJORITY', dissent: holding('JenS') }] }] }] } },
      },
      {
        who: 'contractManager',
        does: 'ziet op de contractradar wanneer over verlenging wordt besloten',
        run: 'expiring-contracts',
        with: { region: setting.regionCode, within: 120 },
        back: { expiringContracts: [{ nextOption: { maxMonths: 24 } }] },
        tells: '{expiringContracts.length} contracten, eerste besluit voor {expiringContracts.0.nextOption.decideBy}',
      },
    ]),
    accessLog(setting),
  ],
};

function contractorAtHome(name: string, municipality: string, contractor: string): Act {
  return {
    who: 'contractManager',
    does: `vraagt wie in ${name} thuis helpt`,
    run: 'contract-for',
    with: { municipality, service: 'AMBULATORY' },
    back: { contractFor: { outcome: 'COVERED', contracts: [{ contractorName: contractor }] } },
    tells: '{contractFor.contracts.0.contractorName}',
  };
}

function totals({ regionCode, today }: Setting): Act {
  return {
    who: 'contractManager',
    does: 'vergelijkt de totalen van de regio met en zonder wie gedeeltelijk meedoet',
    run: 'budget-totals',
    with: { region: regionCode, year: Number(today.slice(0, 4)) },
    back: { youthCareRegion: { budgetTotals: { partial: { municipalities: [{ name: 'Heerlen' }, { name: 'Landgraaf' }, { name: 'Voerendaal' }] } } } },
    tells:
      '{youthCareRegion.budgetTotals.all.municipalities.length} gemeenten, {youthCareRegion.budgetTotals.withoutPartial.municipalities.length} zonder de drie van JenS',
  };
}
