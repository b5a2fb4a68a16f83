import { operationOf, resolved, type Shape, type Surface, surface } from './surface';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const isOf: Readonly<Record<NonNullable<Shape['type']>, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

const limits = (shape: Shape, value: unknown, at: string): string[] => [
  ...(shape.enum && !shape.enum.includes(value) ? [`${at} is none of ${shape.enum.join()}`] : []),
  ...(shape.maxLength !== undefined && String(value).length > shape.maxLength ? [`${at} is too long`] : []),
  ...(shape.minimum !== undefined && Number(value) < shape.minimum ? [`${at} is too small`] : []),
  ...(shape.maximum !== undefined && Number(value) > shape.maximum ? [`${at} is too large`] : []),
  ...(shape.format?.endsWith('date-time') && !instant.test(String(value)) ? [`${at} is no ISO 8601 instant`] : []),
];

const faultsIn = (api: Surface, given: Shape, value: unknown, at: string): string[] => {
  const shape = resolved(api, given);
  const type = shape.type ?? (shape.properties ? 'object' : undefined);
  if (type && !isOf[type](value)) return [`${at} is no ${type}`];
  if (type === 'array') {
    const { items } = shape;
    return items ? (value as unknown[]).flatMap((one, index) => faultsIn(api, items, one, `${at}[${index}]`)) : [];
  }
  if (type !== 'object') return limits(shape, value, at);
  const fields = value as Readonly<Record<string, unknown>>;
  const { properties = {}, required = [] } = shape;
  const open = shape.additionalProperties !== undefined || !Object.keys(properties).length;
  return [
    ...required.filter((name) => fields[name] === undefined).map((name) => `${at}.${name} is missing`),
    ...Object.entries(fields).flatMap(([name, inner]) => {
      const known = properties[name] && resolved(api, properties[name]);
      if (!known) return open ? [] : [`${at}.${name} is unknown`];
      return known.readOnly ? [`${at}.${name} can only be read`] : faultsIn(api, known, inner, `${at}.${name}`);
    }),
  ];
};

const written = (shape: Shape, text: string): unknown => {
  if (shape.type === 'boolean') return text === 'true' || (text === 'false' ? false : text);
  if (shape.type === 'number' || shape.type === 'integer') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return shape.type === 'array' ? text.split(',') : text;
};

/** What Mailchimp's own description has against this request; empty where the description is absent. */
export const faultsOf = (method: string, path: string, query: URLSearchParams, body: unknown): readonly string[] => {
  const api = surface();
  if (!api) return [];
  const operation = operationOf(api, method, path);
  if (!operation) return [`there is no ${method} ${path}`];
  const parameters = (operation.parameters ?? []).filter((one) => one.in === 'query');
  const asked = [...query].flatMap(([name, text]) => {
    const known = parameters.find((one) => one.name === name);
    const shape = known && resolved(api, known.schema);
    return shape ? faultsIn(api, shape, written(shape, text), `?${name}`) : [`?${name} is unknown`];
  });
  const missing = parameters.filter(({ name, required }) => required && !query.has(name));
  const shape = operation.requestBody?.content['application/json'].schema;
  const sent = body !== undefined && !shape ? ['takes no body'] : [];
  return [
    ...asked,
    ...missing.map(({ name }) => `?${name} is missing`),
    ...sent,
    ...(shape ? faultsIn(api, shape, body, 'body') : []),
  ];
};
