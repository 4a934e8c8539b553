import type { Act } from '../act';

const RECORDING = ['CASE_DIRECTOR', 'ACCESS_DESK'] as const;

/**
 * What a court or the law decided about who is responsible for a youth (bescherming). Who gains by it does not record it: an institution
 * ends its own measure, and does not give itself one; a parent neither takes nor disputes authority here.
 */
export const PROTECTION_VERBS = {
  recordMeasure: {
    party: 'local-teams',
    dataClass: 'MEASURE',
    action: 'C',
    does: 'records a measure the court imposed (maatregel vastleggen)',
    by: { INVOLVED: RECORDING },
  },
  endMeasure: {
    party: 'local-teams',
    dataClass: 'MEASURE',
    action: 'U',
    does: 'ends a measure before its time; an institution its own (maatregel beëindigen)',
    by: { INVOLVED: [...RECORDING, 'CERTIFIED_INSTITUTION_WORKER'] },
  },
  recordAuthority: {
    party: 'local-teams',
    dataClass: 'IDENTITY',
    action: 'C',
    does: 'records who has authority over a youth, from when and by what (gezag vastleggen)',
    by: { INVOLVED: ['CASE_DIRECTOR'] },
  },
  endAuthority: {
    party: 'local-teams',
    dataClass: 'IDENTITY',
    action: 'U',
    does: 'ends authority over a youth (gezag beëindigen)',
    by: { INVOLVED: ['CASE_DIRECTOR'] },
  },
  disputeAuthority: {
    party: 'local-teams',
    dataClass: 'IDENTITY',
    action: 'U',
    does: 'records that authority over a youth is disputed (gezag betwist)',
    by: { INVOLVED: ['CASE_DIRECTOR'] },
  },
  settleDispute: {
    party: 'local-teams',
    dataClass: 'IDENTITY',
    action: 'U',
    does: 'settles a dispute over authority (gezagsgeschil afronden)',
    by: { INVOLVED: ['CASE_DIRECTOR'] },
  },
  protectAddress: {
    party: 'local-teams',
    dataClass: 'IDENTITY',
    action: 'C',
    does: 'keeps an address secret (adres geheimhouden)',
    by: { INVOLVED: ['CASE_DIRECTOR'] },
  },
  unprotectAddress: {
    party: 'local-teams',
    dataClass: 'IDENTITY',
    action: 'U',
    does: 'ends the secrecy of an address (geheimhouding adres beëindigen)',
    by: { INVOLVED: ['CASE_DIRECTOR'] },
  },
  recordObjection: {
    party: 'local-teams',
    dataClass: 'CONSENT',
    action: 'C',
    does: 'objects to sharing or has it restricted; a case director in the name of who does (bezwaar of beperking vastleggen)',
    by: { SELF: ['YOUTH'], PARENT: ['CUSTODIAL_PARENT'], INVOLVED: ['CASE_DIRECTOR'] },
  },
  withdrawObjection: {
    party: 'local-teams',
    dataClass: 'CONSENT',
    action: 'U',
    does: 'withdraws an objection or restriction (bezwaar intrekken)',
    by: { SELF: ['YOUTH'], PARENT: ['CUSTODIAL_PARENT'] },
  },
  decideObjection: {
    party: 'local-teams',
    dataClass: 'CONSENT',
    action: 'U',
    does: 'decides on an objection or restriction, and lifts it once who objected was told (bezwaar beoordelen)',
    by: { KEEPER: ['PRIVACY_OFFICER'] },
  },
} as const satisfies Readonly<Record<string, Act>>;
