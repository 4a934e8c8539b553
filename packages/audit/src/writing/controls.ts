const told = (...found: boolean[]): string => found.map((holds) => (holds ? 'T' : 'F')).join('');

/** What was found to hold for an access, as T or F: authorisation, treatment relation, consent, emergency (controles: NEN 7513). */
export function controlsOf({ isPermitted, ground }: { readonly isPermitted: boolean; readonly ground: string }): string {
  const isEmergency = ground.includes('EMERGENCY');
  // a missing consent is looked for only where role and involvement were in order
  const isInvolved = ground.startsWith('INVOLVED') || ground === 'NO_CONSENT';
  return told(isPermitted, isInvolved, isPermitted && ground.includes('CONSENT'), isPermitted && isEmergency);
}
