export interface Answer<Body = Json> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
  /** The body as sent, byte for byte. */
  readonly text: string;
}

/** Answers are read loosely: a wrong field then fails its expectation, which says more than a type error would. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

type Sent = Readonly<Record<string, string>>;

const send = async (url: string, method: string, body: unknown, headers: Sent): Promise<Answer> => {
  const response = await fetch(url, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    redirect: 'manual',
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, text, body: json ? (JSON.parse(text) as Json) : text };
};

/** A storefront's (or anyone's) HTTP client. Headers given here go with every call. */
export const apiClient = (base: string, always: Sent = {}) => ({
  get: (path: string, headers: Sent = {}) => send(base + path, 'GET', undefined, { ...always, ...headers }),
  delete: (path: string, headers: Sent = {}) => send(base + path, 'DELETE', undefined, { ...always, ...headers }),
  post: (path: string, body: unknown = {}, headers: Sent = {}) =>
    send(base + path, 'POST', body, { ...always, ...headers }),
  patch: (path: string, body: unknown, headers: Sent = {}) =>
    send(base + path, 'PATCH', body, { ...always, ...headers }),
  put: (path: string, body: unknown, headers: Sent = {}) => send(base + path, 'PUT', body, { ...always, ...headers }),
});

export type ApiClient = ReturnType<typeof apiClient>;
