/** A field whose need depends on the country. */
export type AddressField = 'line1' | 'city' | 'state' | 'postalCode';

export interface AddressState {
  /** What is kept: "CA". */
  readonly code: string;
  /** In the country's own language. */
  readonly name: string;
  /** In Latin letters, where the name is not. */
  readonly latinName: string | null;
  /** All that it may be called. */
  readonly names: readonly string[];
}

/** What an address in a country consists of. */
export interface AddressRules {
  readonly country: string;
  /** Those it has at all. */
  readonly fields: readonly AddressField[];
  readonly required: readonly AddressField[];
  /** Null where there are none, or none that can be told. The pattern is that of the whole code. */
  readonly postalCode: { readonly pattern: string; readonly examples: readonly string[] } | null;
  /** Empty where they cannot be told. */
  readonly states: readonly AddressState[];
  /** What the fields are called there: "state", "prefecture"; "zip", "pin"; "city", "post_town". */
  readonly labels: { readonly state: string; readonly postalCode: string; readonly city: string };
}

/** A country as Google's address data (libaddressinput) describes it. */
export interface CountryData {
  readonly fmt?: string;
  readonly require?: string;
  readonly zip?: string;
  readonly zipex?: string;
  readonly postprefix?: string;
  readonly state_name_type?: string;
  readonly zip_name_type?: string;
  readonly locality_name_type?: string;
  readonly sub_regions?: readonly {
    readonly key: string;
    readonly name: Readonly<Record<string, string | undefined>>;
  }[];
}

const letters: readonly (readonly [string, AddressField])[] = [
  ['A', 'line1'],
  ['C', 'city'],
  ['S', 'state'],
  ['Z', 'postalCode'],
];

/** What holds for a country of which nothing else is said. */
const usual = { fmt: '%N%n%O%n%A%n%C', require: 'AC' };

/** "CH-8001" and "8001" are one code. */
const withPrefix = (pattern: string, prefix = ''): string =>
  prefix ? `(?:${prefix.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} ?)?(?:${pattern})` : pattern;

const examplesOf = (text = ''): string[] =>
  text
    .split(',')
    .map((example) => example.trim())
    .filter((example) => example && !example.includes(':'));

const stateOf = ({ key, name }: NonNullable<CountryData['sub_regions']>[number]): AddressState => ({
  code: key,
  name: name.default ?? key,
  latinName: name.latin ?? null,
  names: [...new Set([key, ...Object.values(name).filter((each) => each !== undefined)])],
});

export const addressRules = (country: string, data: CountryData): AddressRules => {
  const { fmt = usual.fmt, require = usual.require, zip, sub_regions: regions = [] } = data;
  const fields = letters.filter(([letter]) => fmt.includes(`%${letter}`)).map(([, field]) => field);
  return {
    country,
    fields,
    required: letters.filter(([letter]) => require.includes(letter)).map(([, field]) => field),
    postalCode: zip ? { pattern: withPrefix(zip, data.postprefix), examples: examplesOf(data.zipex) } : null,
    states: fields.includes('state') ? regions.map(stateOf) : [],
    labels: {
      state: data.state_name_type ?? 'province',
      postalCode: data.zip_name_type ?? 'postal',
      city: data.locality_name_type ?? 'city',
    },
  };
};

/** Names are compared by their letters and digits: "Sao Paulo" is "São Paulo". */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The code of a state that is given by its code or one of its names; undefined when there is none such. */
export const stateCode = (text: string, { states }: AddressRules): string | undefined => {
  const wanted = folded(text);
  const byCode = states.find(({ code }) => folded(code) === wanted);
  return (byCode ?? states.find(({ names }) => names.some((name) => folded(name) === wanted)))?.code;
};
