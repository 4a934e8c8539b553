import { addDays, type Day, type Service } from '@ketengraaf/core';
import { holdsOn, type Span } from '../holds-on';

/** What is asked: which contract covers this service for this municipality on this day. */
export interface CoverageQuestion {
  readonly municipality: string;
  readonly service: Service;
  readonly day: Day;
}

/** That a contract covers the service for the municipality during a span. */
export interface Cover extends Span {
  readonly contractId: string;
  readonly title: string;
  readonly contractor: string;
  readonly arrangement: string;
}

/** How far the municipality takes part in an arrangement during a span, for one service or (null) for all. */
export interface Part extends Span {
  readonly arrangement: string;
  readonly service: Service | null;
  readonly level: 'FULL' | 'PARTIAL' | 'NONE';
}

/** Exactly one contract, or a gap or an overlap; always with an explanation in words. */
export interface CoverageAnswer {
  readonly outcome: 'COVERED' | 'GAP' | 'OVERLAP';
  readonly contractIds: readonly string[];
  readonly explanation: string;
}

const words = (service: Service): string => service.toLowerCase().replaceAll('_', ' ');
const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);

function explainOverlap(covers: readonly Cover[], { municipality, service, day }: CoverageQuestion): string {
  const arrangements = new Set(covers.map(({ arrangement }) => arrangement));
  const start = `${covers.length} contracts cover ${words(service)} for ${municipality} on ${day}`;
  if (arrangements.size === 1)
    return `${start}, all under ${covers[0]?.arrangement}, with ${listed(covers.map(({ contractor }) => contractor))}: the family chooses, with its referrer.`;
  return `${start}, under different arrangements: ${listed(covers.map(({ title, arrangement }) => `${title} (${arrangement})`))}. In which of them ${municipality} takes part for it has to be cleared up.`;
}

function whyNot({ level, service, arrangement }: Part, asked: CoverageQuestion): string {
  const forIt = service === null ? '' : ' for it';
  switch (level) {
    case 'NONE':
      return `it does not take part in ${arrangement}${forIt}`;
    case 'PARTIAL':
      return `it takes part in ${arrangement} only partly, and not for ${words(asked.service)}`;
    case 'FULL':
      return `it takes part in ${arrangement}${forIt}, of which no contract covers it on that day`;
  }
}

/** The lines that decide about the service on the day: one for the service itself goes before one for all. */
function deciding(parts: readonly Part[], { service, day }: CoverageQuestion): Part[] {
  const today = parts.filter((part) => holdsOn(part, day) && (part.service === service || part.service === null));
  return today.filter(({ service: own, arrangement }) => own !== null || !today.some((other) => other.service !== null && other.arrangement === arrangement));
}

function explainGap(covers: readonly Cover[], parts: readonly Part[], asked: CoverageQuestion): string {
  const { municipality, service, day } = asked;
  const reasons = deciding(parts, asked).map((part) => whyNot(part, asked));
  const because = reasons.length > 0 ? listed(reasons) : 'it takes part in no arrangement on that day';
  const last = covers.filter(({ until }) => until && until <= day).sort((one, other) => ((one.until ?? '') < (other.until ?? '') ? 1 : -1))[0];
  const next = covers.filter(({ from }) => from && from > day).sort((one, other) => ((one.from ?? '') > (other.from ?? '') ? 1 : -1))[0];
  return [
    `No contract covers ${words(service)} for ${municipality} on ${day}: ${because}.`,
    ...(last?.until ? [`The last that did, ${last.title}, covered it up to and including ${addDays(last.until, -1)}.`] : []),
    ...(next?.from ? [`The next, ${next.title}, covers it from ${next.from}.`] : []),
  ].join(' ');
}

/** Which contract covers a service for a municipality on a day, out of all that ever cover it: exactly one, or an explained gap or overlap. */
export function answerCoverage(asked: CoverageQuestion, covers: readonly Cover[], parts: readonly Part[]): CoverageAnswer {
  const inForce = covers.filter((cover) => holdsOn(cover, asked.day));
  const contractIds = inForce.map(({ contractId }) => contractId);
  const [only] = inForce;
  if (!only) return { outcome: 'GAP', contractIds, explanation: explainGap(covers, parts, asked) };
  if (inForce.length > 1) return { outcome: 'OVERLAP', contractIds, explanation: explainOverlap(inForce, asked) };
  return {
    outcome: 'COVERED',
    contractIds,
    explanation: `${only.title} with ${only.contractor} covers ${words(asked.service)} for ${asked.municipality} on ${asked.day}, under ${only.arrangement}.`,
  };
}
