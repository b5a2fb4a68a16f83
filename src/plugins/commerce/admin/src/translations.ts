import { pluginId } from './plugin-id';

type Words = Readonly<Record<string, string>>;

const languages: Readonly<Record<string, () => Promise<{ default: Words }>>> = {
  en: () => import('./translations/en'),
  de: () => import('./translations/de'),
};

const prefixed = (words: Words): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [`${pluginId}.${key}`, text]));

/** Languages we do not speak fall back to English, word for word. */
export const registerTrads = ({ locales }: { locales: string[] }) =>
  Promise.all(
    locales.map(async (locale) => {
      const words = await (languages[locale] ?? languages.en)?.();
      return { locale, data: prefixed(words?.default ?? {}) };
    }),
  );
