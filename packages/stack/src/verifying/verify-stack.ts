import { broken, type LogReport, verifyLog, witnessOf } from '@ketengraaf/audit';
import { PARTIES, type Party } from '@ketengraaf/core';
import { type Connection, databaseOf } from '@ketengraaf/database';
import type { StackSettings } from '../folder/stack-settings';
import type { Ports } from '../ports';

/** Verifies the logs of all parties of a running stack, each against its witness. */
export function verifyStack({ superuser }: Pick<StackSettings, 'superuser'>, ports: Ports): Promise<LogReport[]> {
  // the superuser reads past every policy that somebody may have put in the owner's way
  const into = (party: Party): Connection => ({ host: '127.0.0.1', port: ports.postgres, user: 'postgres', password: superuser, database: databaseOf(party) });
  return Promise.all(PARTIES.map((party) => verifyLog(party, into(party), into(witnessOf(party)))));
}

/** One line for a party: what was verified, or what is broken. */
export function reportLine(report: LogReport): string {
  const { party, witness, seals, sealed, expired, unsealed } = report;
  const flaw = broken(report);
  const kept = expired > 0 ? `, ${expired} of them without their rows since those are older than five years` : '';
  return `${flaw === undefined ? 'ok    ' : 'BROKEN'}  ${party.padEnd(14)} ${flaw ?? `${sealed} rows in ${seals} seals${kept}, ${unsealed} not sealed yet; witness ${witness}`}`;
}
