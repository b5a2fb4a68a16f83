interface Facts {
  readonly status?: number;
  readonly type?: string;
  readonly code?: string;
  readonly param?: string;
  /** The object the refusal is about, as Stripe encloses it. */
  readonly about?: Readonly<Record<string, unknown>>;
}

/** What Stripe says no to, in Stripe's shape. */
export class Refusal extends Error {
  readonly status: number;
  /** Refused before any work was done: not remembered under the idempotency key. */
  readonly beforeWork: boolean;

  constructor(
    message: string,
    private readonly facts: Facts = {},
    beforeWork = false,
  ) {
    super(message);
    this.status = facts.status ?? 400;
    this.beforeWork = beforeWork;
  }

  get body() {
    const { type = 'invalid_request_error', code, param, about } = this.facts;
    return {
      error: { type, message: this.message, ...(code && { code }), ...(param && { param }), ...about },
    };
  }
}

export const missing = (kind: string, id: string): Refusal =>
  new Refusal(`No such ${kind}: '${id}'`, { status: 404, code: 'resource_missing', param: 'id' });
