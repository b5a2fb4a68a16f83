import { createRequire } from 'node:module';

/** As much of the official client as we use. */
export interface Sdk {
  basePath: string;
  /** Milliseconds. */
  timeout: number;
  setConfig(config: { readonly apiKey: string }): void;
  callApi(
    path: string,
    method: string,
    pathParams: object,
    query: object,
    headers: object,
    form: object,
    body: object | undefined,
    authNames: readonly string[],
    contentTypes: readonly string[],
    accepts: readonly string[],
    returnType: unknown,
  ): Promise<{ readonly data: unknown }>;
}

/**
 * The client's class. What the package exports is one client for the whole process, and a shop that stopped would leave
 * its key in it; the package has no types.
 */
export const ApiClient = createRequire(__filename)('@mailchimp/mailchimp_marketing/src/ApiClient') as new () => Sdk;
