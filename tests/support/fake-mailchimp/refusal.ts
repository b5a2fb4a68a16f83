export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'API Key Invalid',
  404: 'Resource Not Found',
  429: 'Too Many Requests',
};

/** An error as Mailchimp says it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly errors: readonly { readonly field: string; readonly message: string }[] = [],
    readonly title = titles[status] ?? 'Internal Server Error',
  ) {
    super(detail);
  }

  get answer(): Answer {
    const { status, title, detail, errors } = this;
    const type = 'https://mailchimp.com/developer/marketing/docs/errors/';
    return { status, body: { type, title, status, detail, instance: 'fake', ...(errors.length && { errors }) } };
  }
}

export const notFound = (): Refusal => new Refusal(404, 'The requested resource could not be found.');
