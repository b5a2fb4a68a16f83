type Locales = string | readonly string[];

/** Locales and time zones come from outside too: whoever makes up many of them fills no memory. */
const mostKept = 500;

const kept = <Options extends object, Format>(make: (locales: string | string[], options: Options) => Format) => {
  const formats = new Map<string, Format>();
  return (locales: Locales, options: Options): Format => {
    const key = JSON.stringify([locales, options]);
    const known = formats.get(key);
    if (known) return known;
    const made = make(typeof locales === 'string' ? locales : [...locales], options);
    if (formats.size >= mostKept) formats.clear();
    formats.set(key, made);
    return made;
  };
};

/**
 * The platform's formats, each made once: making one costs more than to write a hundred figures with it. They throw a
 * RangeError for a locale, a time zone or a currency that is none.
 */
export const numberFormat = kept(
  (locales, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales, options),
);
export const dateFormat = kept(
  (locales, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales, options),
);
export const displayNames = kept(
  (locales, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locales, options),
);
