/** Whether a measurement reaches a target; the target itself is enough. */
export function reaches(measured: number, target: number, better: 'HIGHER' | 'LOWER'): boolean {
  return better === 'HIGHER' ? measured >= target : measured <= target;
}
