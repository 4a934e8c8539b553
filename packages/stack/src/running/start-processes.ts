import path from 'node:path';
import { PARTIES, type Party } from '@ketengraaf/core';
import type { DataFolder } from '../folder/data-folder';
import type { Ports } from '../ports';
import { gatewayEnvironment, issuerEnvironment, type Mode, partyEnvironment } from '../process/environment';
import { type KeptProcess, keepProcess } from '../process/kept-process';
import { ENTRY } from '../project';
import type { OnStep } from './steps';
import type { Undo } from './undo';

/** Everything the processes of a stack need. */
export interface Surroundings {
  readonly folder: DataFolder;
  readonly ports: Ports;
  readonly mode: Mode;
  readonly plansAhead: boolean;
  readonly onStep: OnStep;
  readonly say: (sentence: string) => void;
  readonly undo: Undo;
  readonly goOn: () => void;
}

type Processes = Record<Party | 'gateway' | 'issuer', KeptProcess>;

const NAMES = ['gateway', ...PARTIES, 'issuer'] as const;

/** Starts the issuer, the five parties beside it and last the gateway, each the process it is in production; one need not wait for another. */
export async function startProcesses({ folder, ports, mode, plansAhead, onStep, say, undo, goOn }: Surroundings): Promise<Processes> {
  const { settings, logs } = folder;
  const running: Partial<Processes> = {};
  const keep = async (name: keyof Processes, entry: string, environment: Record<string, string>): Promise<void> => {
    running[name] = await keepProcess({ name, entry, environment, logFile: path.join(logs, `${name}.log`) }, say);
    goOn();
  };
  // taken down before the others came up would leave one behind, so all are waited for, also when one fails
  const all = async (starts: readonly Promise<void>[]): Promise<void> => {
    const failed = (await Promise.allSettled(starts)).find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  };

  undo.later(async () => {
    await running.issuer?.stop();
  });
  undo.later(async () => {
    await Promise.all(PARTIES.map((party) => running[party]?.stop()));
  });
  undo.later(async () => {
    await running.gateway?.stop();
  });

  onStep('parties', 0);
  let up = 0;
  const tell = (name: string): void => {
    up += 1;
    if (up <= PARTIES.length) onStep('parties', up / (PARTIES.length + 1), name);
  };
  const beside = [
    keep('issuer', ENTRY.issuer, issuerEnvironment(settings, ports, mode)).then(() => tell('issuer')),
    ...PARTIES.map((party) => keep(party, ENTRY.party(party), partyEnvironment(party, settings, ports, mode)).then(() => tell(party))),
  ];
  // it needs nobody to come up, only to answer
  const gateway = keep('gateway', ENTRY.gateway, gatewayEnvironment(settings, ports, mode, plansAhead));
  const parties = all(beside).then(() => {
    onStep('parties', 1, `${PARTIES.length + 1} processes`);
    onStep('gateway', 0);
  });
  await all([parties, gateway]);
  onStep('gateway', 1, `port ${ports.gateway}`);
  return Object.fromEntries(NAMES.map((name) => [name, running[name]])) as Processes;
}
