/** What the form reads of a rule's JSON schema. */
export interface SettingSchema {
  readonly type?: string;
  /** What is typed there: see the server's `promotion/core/settings.ts`. */
  readonly field?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly title?: string;
}

export interface Setting {
  readonly name: string;
  readonly schema: SettingSchema;
  readonly required: boolean;
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly required?: readonly string[];
}

export type Settings = Readonly<Record<string, unknown>>;

/** The settings of a rule, as its author ordered them. */
export const settingsOf = (schema: object): readonly Setting[] => {
  const { properties = {}, required = [] } = schema as ObjectSchema;
  return Object.entries(properties).map(([name, own]) => ({ name, schema: own, required: required.includes(name) }));
};

/** What a rule that was just added starts with: its defaults, and the time zone one sits in. */
export const startOf = (schema: object): Settings =>
  Object.fromEntries(
    settingsOf(schema).flatMap(({ name, schema: own }) => {
      const start = own.field === 'time-zone' ? Intl.DateTimeFormat().resolvedOptions().timeZone : own.default;
      return start === undefined ? [] : [[name, start]];
    }),
  );

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && !value.length) ||
  (typeof value === 'object' && value !== null && !Object.keys(value).length);

/** A setting that must be there and is not, or an amount or a share that could not be read (it is still text). */
export const isMissing = ({ required, schema }: Setting, value: unknown): boolean => {
  if (isEmpty(value)) return required;
  if (schema.field === 'money') return Object.values(value as object).some((amount) => typeof amount !== 'number');
  return (schema.field === 'percent' || schema.type === 'integer') && typeof value !== 'number';
};

/** As it is sent: what is left empty is left out. */
export const filledIn = (settings: Settings): Record<string, unknown> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => !isEmpty(value)));
