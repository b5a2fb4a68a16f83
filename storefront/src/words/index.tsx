import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { formatMoney } from 'strapi-plugin-headless-commerce/client';
import { de } from './de';
import { en, type Words } from './en';

// A typed object and functions for what counts: react-intl would be half as big as React, and could lack a word.
export const languages: Readonly<Record<string, { readonly name: string; readonly words: Words }>> = {
  en: { name: 'English', words: en },
  de: { name: 'Deutsch', words: de },
};

interface Speech {
  readonly words: Words;
  readonly language: string;
  speak(language: string): void;
  /** An amount in minor units. */
  money(amount: number, currency: string): string;
  date(at: string): string;
}

const Context = createContext<Speech | undefined>(undefined);

const firstLanguage = (): string => {
  const wanted = [localStorage.getItem('language'), ...navigator.languages.map((code) => code.slice(0, 2))];
  return wanted.find((code) => code && code in languages) ?? 'en';
};

export const WordsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speech = useMemo(
    () => ({
      words: languages[language]?.words ?? en,
      language,
      speak: (next: string) => {
        localStorage.setItem('language', next);
        setLanguage(next);
      },
      money: (amount: number, currency: string) => formatMoney(amount, currency, language),
      date: (at: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(at)),
    }),
    [language],
  );
  return <Context.Provider value={speech}>{children}</Context.Provider>;
};

export const useWords = (): Speech => {
  const speech = useContext(Context);
  if (!speech) throw new Error('Nobody has said which language is spoken.');
  return speech;
};
