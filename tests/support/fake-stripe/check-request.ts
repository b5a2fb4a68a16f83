import type { Form, FormValue } from './form';
import { Refusal } from './refusal';
import { endpointOf, fields, named, type Shape, type Surface, surface } from './surface';

const wrong = (message: string, param: string, code?: string) =>
  new Refusal(message, { param, ...(code && { code }) }, true);

/** Where we are: in the request, for the refusal; in the surface, for the names of shapes. */
interface Place {
  readonly at: string;
  readonly from: string;
}

const checkFields = (api: Surface, value: Form, known: Readonly<Record<string, Shape>>, { at, from }: Place): void => {
  const name = (key: string) => (at ? `${at}[${key}]` : key);
  for (const [key, inner] of Object.entries(value)) {
    const shape = known[key] ?? known['*'];
    if (!shape) throw wrong(`Received unknown parameter: ${name(key)}`, name(key), 'parameter_unknown');
    check(api, inner, shape, { at: name(key), from });
  }
  for (const [key, shape] of Object.entries(known)) {
    if (key !== '*' && !shape.optional && value[key] === undefined)
      throw wrong(`Missing required param: ${name(key)}.`, name(key), 'parameter_missing');
  }
};

const checkText = (value: FormValue, shape: Shape, at: string): void => {
  const invalid = (what: string) => wrong(`Invalid ${what}: ${String(value)} (${at})`, at, 'parameter_invalid');
  if (typeof value !== 'string') throw invalid(shape.type ?? 'string');
  if (shape.enum && !shape.enum.includes(value)) throw invalid(`word, must be one of ${shape.enum.join()}`);
  if (shape.type === 'number' && !/^-?\d+(\.\d+)?$/.test(value))
    throw wrong(`Invalid integer: ${value}`, at, 'parameter_invalid_integer');
  if (shape.type === 'boolean' && !/^(true|false)$/.test(value)) throw invalid('boolean');
};

const fits = (api: Surface, value: FormValue, shape: Shape, place: Place): boolean => {
  try {
    check(api, value, shape, place);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};

const check = (api: Surface, value: FormValue, shape: Shape, place: Place): void => {
  const { at, from } = place;
  const invalid = (what: string) => wrong(`Invalid ${what}: ${at}`, at, 'parameter_invalid');
  if (shape.emptyable && value === '') return;
  if (shape.$ref) {
    const [name, meant] = named(api, shape.$ref, from);
    check(api, value, meant, { at, from: name });
  } else if (shape.props || shape.extends) {
    if (typeof value === 'string' || Array.isArray(value)) throw invalid('object');
    checkFields(api, value, fields(api, shape), place);
  } else if (shape.type === 'array') {
    if (!Array.isArray(value)) throw invalid('array');
    value.forEach((inner, index) => shape.items && check(api, inner, shape.items, { at: `${at}[${index}]`, from }));
  } else if (shape.anyOf) {
    if (!shape.anyOf.some((one) => fits(api, value, one, place))) throw invalid('value');
  } else if (shape.type || shape.enum) {
    checkText(value, shape, at);
  }
};

/** Throws Stripe's refusal of a request that its API does not describe. */
export const checkRequest = (method: string, asked: string, form: Form): void => {
  const api = surface();
  if (!api) return;
  const endpoint = endpointOf(api, method, asked);
  if (!endpoint) throw new Refusal(`Unrecognized request URL (${method}: ${asked}).`, { status: 404 }, true);
  const shape = (endpoint.params && api.schemas[endpoint.params]) || {};
  checkFields(api, form, fields(api, shape), { at: '', from: endpoint.params ?? '' });
};
