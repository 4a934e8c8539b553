const ADMINISTRATION: ReadonlySet<string> = new Set(['FINANCE_OFFICER', 'CONTRACT_MANAGER', 'PRIVACY_OFFICER']);

/**
 * The functional role of somebody for a subject (ISO 21298): 01 the subject, 02 who acts for the subject, 05 a professional
 * directly involved, 06 any other professional, 07 administration.
 */
export function roleCodeOf(role: string, controls: string): string {
  if (role.startsWith('YOUTH') && role !== 'YOUTH_PHYSICIAN') return '01';
  if (/PARENT|GUARDIAN/.test(role)) return '02';
  if (ADMINISTRATION.has(role)) return '07';
  return controls[1] === 'T' ? '05' : '06';
}
