import type { Problem } from './types';

/** A field of what was sent, and what is wrong with it. */
export interface FieldError {
  readonly path: readonly string[];
  readonly message: string;
}

/** The shop refused: `code` is for machines (`discount.not-applicable`), `message` for people. */
export class ShopError extends Error {
  override readonly name = 'ShopError';

  constructor(
    /** As HTTP has it. */
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }

  /** Why a cart is no order yet, where a checkout was refused. */
  get problems(): readonly Problem[] {
    return (this.details.problems ?? []) as readonly Problem[];
  }

  /** Where what was sent is not well-formed. */
  get fields(): readonly FieldError[] {
    return (this.details.errors ?? []) as readonly FieldError[];
  }
}

/** As the shop answered it; or, of something in front of the shop, by its status alone. */
export const shopErrorOf = (status: number, body: unknown): ShopError => {
  const { error } = (body ?? {}) as { error?: { name?: string; message?: string; details?: Record<string, unknown> } };
  const code = error?.details?.code ?? error?.name ?? `http.${status}`;
  return new ShopError(status, String(code), error?.message ?? `The shop answered ${status}.`, error?.details);
};
