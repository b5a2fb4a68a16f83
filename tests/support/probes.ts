import type { Core } from '@strapi/strapi';

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly private?: boolean;
}

const deepest = 4;
/** Where people, passwords and tokens are kept. */
const isPrivatePlace = (uid: string): boolean =>
  /^(admin|plugin::users-permissions)::?|^plugin::upload\.folder/.test(uid);

const attributesOf = (strapi: Core.Strapi, uid: string): [string, Attribute][] =>
  Object.entries(strapi.contentType(uid as never)?.attributes ?? {}) as [string, Attribute][];

/** Every way from a content type through its relations to a field that is nobody's business. */
export const privatePaths = (strapi: Core.Strapi, uid: string): string[][] => {
  const found: string[][] = [];
  const walk = (at: string, path: readonly string[], secret: boolean): void => {
    for (const [name, { type, target, private: hidden }] of attributesOf(strapi, at)) {
      const here = [...path, name];
      if (type === 'relation' || type === 'media') {
        const next = target ?? 'plugin::upload.file';
        if (here.length < deepest) walk(next, here, secret || hidden === true || isPrivatePlace(next));
      } else if (secret || hidden || type === 'password') found.push(here);
    }
    if (secret) found.push([...path, 'id']);
  };
  walk(uid, [], false);
  return found;
};

const operators = ['$eq', '$startsWith', '$contains', '$notNull', '$null', '$gt', '$ne', '$in', '$containsi'];
const keyed = (path: readonly string[]): string => path.map((part) => `[${part}]`).join('');

/** Ways to ask about a field by whether, or in which order, an answer comes. */
export const questions: readonly ((path: readonly string[], operator: string) => string)[] = [
  (path, operator) => `filters${keyed(path)}[${operator}]=a`,
  (path, operator) => `filters[$or][0]${keyed(path)}[${operator}]=a`,
  (path, operator) => `filters[$not]${keyed(path)}[${operator}]=a`,
  (path, operator) => `filters[$and][0][$or][0]${keyed(path)}[${operator}]=a`,
  (path) => `filters${keyed(path)}=a`,
  (path) => `sort=${path.join('.')}:asc`,
  (path) => `sort[0]=${path.join('.')}:desc`,
  (path) => `sort${keyed(path)}=desc`,
  (path) => `fields[0]=${path.join('.')}`,
  (path) => `fields=password,${path.join('.')}`,
  (path, operator) => `where${keyed(path)}[${operator}]=a`,
  (path, operator) => `_where${keyed(path)}[${operator}]=a`,
  (path, operator) => `lookup${keyed(path)}[${operator}]=a`,
  (path, operator) => `${path[0]}${keyed(path.slice(1))}[${operator}]=a`,
  (path) => `orderBy${keyed(path)}=asc`,
  (path) => `select=${path.join('.')}`,
  (path, operator) => `filters[t0.${path.join('.')}][${operator}]=a`,
  (path) => `populate${path.map((part) => `[${part}]`).join('[populate]')}=true`,
  (path) => `populate=${path.slice(0, -1).join('.') || path[0]}`,
];

export const operatorOf = (n: number): string => operators[n % operators.length] as string;
