/** The asker may not come in at all, for example because the organisation no longer employs this person. */
export class ForbiddenError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ForbiddenError';
  }
}

/** A late resolver asked a door that was already closed; its answer is not wanted any more. */
export class DoorClosedError extends Error {
  constructor() {
    super('the door is closed');
    this.name = 'DoorClosedError';
  }
}

/** An idempotency key came a second time with something else to do. */
export class KeyReusedError extends Error {
  constructor() {
    super('the idempotency key was used for another input');
    this.name = 'KeyReusedError';
  }
}
