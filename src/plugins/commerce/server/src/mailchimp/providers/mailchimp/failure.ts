import { Refused, Unavailable } from '../../marketing-provider';

/** What the client throws, as far as it is read: its other fields hold the request with its key. */
interface Thrown {
  readonly message?: string;
  readonly code?: string;
  readonly status?: number;
  readonly response?: {
    readonly headers?: Readonly<Record<string, string | undefined>>;
    readonly body?: { readonly title?: string; readonly detail?: string; readonly errors?: unknown } | null;
  };
}

/** Not ours to mend by asking differently: a key that was taken back is put in again, and then all goes on. */
const comesBack = (status: number): boolean => status >= 500 || [401, 403, 408, 423, 429].includes(status);

const faults = (errors: unknown): string =>
  Array.isArray(errors)
    ? errors
        .slice(0, 5)
        .map(
          (each: { readonly field?: string; readonly message?: string }) =>
            ` ${each.field ?? ''}: ${each.message ?? ''}`,
        )
        .join(';')
    : '';

export const understood = (error: unknown): Unavailable | Refused => {
  const { status, response, code, message } = error as Thrown;
  if (status === undefined)
    return new Unavailable(`Mailchimp does not answer (${code ?? message ?? 'no reason given'}).`, false);
  const { title, detail, errors } = response?.body ?? {};
  const said = `Mailchimp answers ${status} ${title ?? ''}: ${detail ?? 'nothing more'}${faults(errors)}`;
  if (!comesBack(status)) return new Refused(said, status, title);
  const seconds = Number(response?.headers?.['retry-after']);
  return new Unavailable(said, status >= 500, Number.isFinite(seconds) ? seconds * 1000 : 0);
};
