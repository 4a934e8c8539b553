/** Why the embedded PostgreSQL cannot run: the message is one sentence that says what to do, `log` what the server itself said. */
export class EmbeddedPostgresError extends Error {
  constructor(
    message: string,
    readonly log = '',
  ) {
    super(message);
    this.name = 'EmbeddedPostgresError';
  }
}
