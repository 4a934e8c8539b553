import { randomOf } from '../random';
import type { Contract } from './contracts';
import type { Municipality } from './municipalities';
import type { Scene } from './scene';

/** The municipalities that a contract is for: those that take part in its arrangement, if only for a service. */
export function clientsOf({ municipalities, participations }: Pick<Scene, 'municipalities' | 'participations'>, { arrangement }: Contract): Municipality[] {
  const taking = new Set(participations.filter((one) => one.arrangement === arrangement && one.level === 'FULL').map((one) => one.municipality));
  return municipalities.filter(({ code }) => taking.has(code));
}

/** What a municipality has for a contract in a year, in whole euros expressed in cents. */
export function budgetCents({ id, plan }: Contract, { code, thousands }: Municipality, year: number): number {
  const perInhabitant = (plan.services.length * 18 + randomOf('budget', id, code).below(30)) * (1 + (year - 2025) * 0.03);
  return Math.round(thousands * 1000 * perInhabitant) * 100;
}
