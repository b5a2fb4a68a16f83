/** What stands beside the box, by language, until staff say it in words of their own. */
export const usualWording = {
  en: 'Send me news and offers by e-mail. I can take this back at any time, by the link in each mail.',
  de: 'Schicken Sie mir Neuigkeiten und Angebote per E-Mail. Das kann ich jederzeit widerrufen, mit dem Link in jeder E-Mail.',
} as const;

export interface Worded {
  readonly locale: string;
  readonly wording: string;
}

/** In the nearest language there is: `de-AT` is served by `de-AT`, then `de`, then English. */
export const wordingFor = (wordings: Readonly<Record<string, string>>, locale: string): Worded => {
  const found = [locale, locale.split('-')[0] ?? '', 'en'].find((tag) => Object.hasOwn(wordings, tag)) ?? 'en';
  return { locale: found, wording: wordings[found] ?? usualWording.en };
};
