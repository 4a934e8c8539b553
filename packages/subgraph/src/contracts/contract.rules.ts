import { addDays, type Day, type Service } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** That a contract covers a service for a municipality, from a day up to but not including another; null is open. */
export interface Cover {
  readonly contract: string;
  readonly title: string;
  readonly contractor: string;
  readonly contractorName: string;
  readonly municipality: string;
  readonly service: Service;
  /** Whether the municipality takes part in all that is contracted there, or for some services alone. */
  readonly participation: 'FULL' | 'PARTIAL';
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Help as a contract must cover it; of a municipality that is not known (null), any will do. */
export interface ContractedHelp {
  readonly consortium: string;
  readonly municipality: string | null;
  readonly service: Service;
  readonly on: Day;
}

/** Whether help can begin under a contract on a day: the consortium's own, and one that covers it then. What runs already goes on whatever becomes of its contract. */
export function mayBeginUnder(contract: string, help: ContractedHelp, covers: readonly Cover[]): Violation | undefined {
  const ofIt = covers.filter((cover) => cover.contract === contract);
  const [any] = ofIt;
  if (any && any.contractor !== help.consortium)
    return {
      rule: 'contract_is_ours',
      message: `Uw consortium is geen partij bij ${any.title}: dat is met ${any.contractorName}.`,
      wouldSatisfy: instead(help, covers),
    };
  if (ofIt.some((cover) => isFor(help, cover) && holdsOn(cover, help.on))) return undefined;
  const [name, periods] = [any?.title ?? 'Dit raamcontract', periodsOf(ofIt.filter((cover) => isFor(help, cover)))];
  return {
    rule: 'contract_covers_help',
    message: `${name} dekt deze hulpvorm ${where(help)}niet op ${help.on}.`,
    wouldSatisfy: periods ? `Het dekt haar ${periods}. ${instead(help, covers)}` : instead(help, covers),
  };
}

/** Whether a family can be sent to a consortium: one that is contracted for the help on the day. */
export function mayBeSentTo(help: ContractedHelp, covers: readonly Cover[]): Violation | undefined {
  const ours = covers.filter((cover) => cover.contractor === help.consortium && isFor(help, cover));
  if (ours.some((cover) => holdsOn(cover, help.on))) return undefined;
  const periods = periodsOf(ours);
  return {
    rule: 'consortium_is_contracted',
    message: `Met dit consortium is voor deze hulpvorm ${where(help)}geen contract op ${help.on}.`,
    wouldSatisfy: [...(periods ? [`Er is er een ${periods}.`] : []), contracted(help, covers)].join(' '),
  };
}

/** Whether a consortium reports spending of a month for a municipality under a contract: its own, and one that covered something there by then, as help that ran goes on afterwards. */
export function maySpendUnder(contract: string, consortium: string, municipality: string, month: Day, covers: readonly Cover[]): Violation | undefined {
  const ofIt = covers.filter((cover) => cover.contract === contract);
  const [any] = ofIt;
  if (any && any.contractor !== consortium)
    return {
      rule: 'contract_is_ours',
      message: `Uw consortium is geen partij bij ${any.title}: dat is met ${any.contractorName}.`,
      wouldSatisfy: 'Rapporteer onder een raamcontract van uw eigen consortium.',
    };
  const there = ofIt.filter((cover) => cover.municipality === municipality);
  if (there.some(({ from }) => (from ?? month).slice(0, 7) <= month.slice(0, 7))) return undefined;
  return {
    rule: 'contract_covers_municipality',
    message: `${any?.title ?? 'Dit raamcontract'} dekte in ${month.slice(0, 7)} nog niets voor ${municipality}.`,
    wouldSatisfy: there.length > 0 ? `Het dekt daar hulp ${periodsOf(there)}.` : 'Noem een gemeente die aan dit raamcontract deelneemt.',
  };
}

const holdsOn = ({ from, until }: Cover, day: Day): boolean => (from === null || from <= day) && (until === null || day < until);
const isFor = ({ municipality, service }: ContractedHelp, cover: Cover): boolean =>
  cover.service === service && (municipality === null || cover.municipality === municipality);
const where = ({ municipality }: ContractedHelp): string => (municipality === null ? '' : `voor ${municipality} `);
const distinct = (words: readonly string[]): string[] => [...new Set(words)];

/** The periods in words, the earliest first; empty if there are none. */
function periodsOf(covers: readonly Cover[]): string {
  const words = covers.map(({ from, until }) =>
    [...(from === null ? [] : [`vanaf ${from}`]), ...(until === null ? [] : [`tot en met ${addDays(until, -1)}`])].join(' '),
  );
  return distinct(words.map((word) => word || 'altijd').sort()).join(', en ');
}

/** Under what of its own the consortium could do it, or else who could. */
function instead(help: ContractedHelp, covers: readonly Cover[]): string {
  const own = covers.filter((cover) => cover.contractor === help.consortium && isFor(help, cover) && holdsOn(cover, help.on));
  return own.length > 0 ? `Kies ${distinct(own.map(({ title, contract }) => `${title} (${contract})`)).join(' of ')}.` : contracted(help, covers);
}

/** Who is contracted for it on the day. */
function contracted(help: ContractedHelp, covers: readonly Cover[]): string {
  const others = covers.filter((cover) => cover.contractor !== help.consortium && isFor(help, cover) && holdsOn(cover, help.on));
  if (others.length > 0)
    return `Op die dag is gecontracteerd: ${distinct(others.map(({ contractorName }) => contractorName))
      .sort()
      .join(', ')}.`;
  return 'Niemand is er op die dag voor gecontracteerd; vraag het de gemeente.';
}
