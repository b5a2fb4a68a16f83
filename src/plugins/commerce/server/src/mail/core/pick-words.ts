/** `de-AT` is served by `de-AT`, then `de`; then come the shop's own language and English. */
export const localesToTry = (locale: string, ownLocale: string): readonly string[] => {
  const wider = (tag: string) =>
    tag.split('-').map((_part, index, parts) => parts.slice(0, parts.length - index).join('-'));
  return [...new Set([...wider(locale), ...wider(ownLocale), 'en'])];
};

/**
 * The locale that amounts and dates are written in: the customer's where its language is that of the words, else the
 * words', so that a mail speaks one language.
 */
export const formatLocale = (locale: string, wordsLocale: string): string => {
  const sameLanguage = locale.split('-')[0] === wordsLocale.split('-')[0];
  return sameLanguage && Intl.DateTimeFormat.supportedLocalesOf(locale).length ? locale : wordsLocale;
};
