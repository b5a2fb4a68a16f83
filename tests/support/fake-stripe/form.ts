export type FormValue = string | Form | FormValue[];
export interface Form {
  [name: string]: FormValue;
}

const dense = (value: FormValue): FormValue => {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, dense(inner)] as const);
  const list = entries.length > 0 && entries.every(([name], index) => name === String(index));
  return list ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
};

/** `a[b]=1&c[0]=2` as Stripe reads it: everything is text, numbered names are a list. */
export const parseForm = (text: string): Form => {
  const form: Form = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const [first = '', ...rest] = name.replaceAll(']', '').split('[');
    let place = form;
    let last = first;
    for (const part of rest) {
      const inner = place[last];
      place = place[last] = typeof inner === 'object' && !Array.isArray(inner) ? inner : Object.create(null);
      last = part === '' ? String(Object.keys(place).length) : part;
    }
    place[last] = value;
  }
  return dense(form) as Form;
};

export const text = (form: Form, name: string): string | undefined => {
  const value = form[name];
  return typeof value === 'string' ? value : undefined;
};

export const number = (form: Form, name: string): number | undefined => {
  const value = text(form, name);
  return value === undefined ? undefined : Number(value);
};

export const map = (form: Form, name: string): Record<string, string> => {
  const value = form[name];
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, String(inner)]));
};
