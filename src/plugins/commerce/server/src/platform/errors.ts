/** What went wrong, in the caller's terms. One HTTP status each, in one table. */
export type ErrorKind =
  'invalid' | 'not-found' | 'forbidden' | 'conflict' | 'gone' | 'too-large' | 'refused' | 'too-many' | 'unavailable';

export const httpStatus: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  refused: 422,
  'too-many': 429,
  unavailable: 503,
};

/** An expected refusal: `code` is for machines (`order.not-found`), `message` for people, `details` for both. */
export class CommerceError extends Error {
  override readonly name = 'CommerceError';

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Strapi's own error shape, with our code inside `details`. */
export const errorBody = (error: CommerceError) => ({
  data: null,
  error: {
    status: httpStatus[error.kind],
    name: error.name,
    message: error.message,
    details: { ...error.details, code: error.code },
  },
});
