/** Why nobody is let in: `UNAUTHENTICATED` (HTTP 401) or `FORBIDDEN` (HTTP 403). The message may be shown to the caller. */
export class IdentityError extends Error {
  constructor(
    readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN',
    message: string,
  ) {
    super(message);
    this.name = 'IdentityError';
  }

  /** The HTTP status that goes with the code. */
  get status(): 401 | 403 {
    return this.code === 'UNAUTHENTICATED' ? 401 : 403;
  }
}
