import type { Json } from '../api-client';

export type { Json };

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const statuses: Readonly<Record<string, number>> = {
  ...{ missing_authorization_header: 401, invalid_api_key: 403 },
  ...{ index_not_found: 404, task_not_found: 404, not_found: 404 },
};

const typeOf = (status: number): string => (status === 401 || status === 403 ? 'auth' : 'invalid_request');

/** An error as Meilisearch words it: of a request, or of a task that failed. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = statuses[code] ?? 400,
  ) {
    super(message);
  }

  get body(): Json {
    const { code, message, status } = this;
    return { message, code, type: typeOf(status), link: `https://docs.meilisearch.com/errors#${code}` };
  }
}

export const noIndex = (uid: string) => new Refusal('index_not_found', `Index \`${uid}\` not found.`);
