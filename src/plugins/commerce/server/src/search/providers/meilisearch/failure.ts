import { EngineSilent } from '../../search-engine';

/** What the client throws, as far as it is read: its other fields hold the request with its key. */
interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly response?: { readonly status?: number };
  readonly cause?: { readonly name?: string; readonly code?: string; readonly cause?: { readonly code?: string } };
}

/** Meilisearch's own word for what is wrong. */
export const codeOf = (error: unknown): string | undefined => {
  const { response, cause } = error as Thrown;
  return response ? cause?.code : undefined;
};

export const understood = (error: unknown): EngineSilent => {
  const { message, response, cause } = error as Thrown;
  if (response) return new EngineSilent(`Meilisearch answers ${response.status} ${cause?.code ?? ''}: ${message}`);
  if (cause?.name === 'MeilisearchRequestTimeOutError') return new EngineSilent('Meilisearch does not answer in time.');
  return new EngineSilent(`Meilisearch does not answer (${cause?.cause?.code ?? cause?.code ?? message}).`);
};
