/** Why a message looks like spam, for staff to read. */
export const spamSigns = ['markup', 'links', 'link-in-name', 'link-in-subject', 'selling', 'repeated'] as const;
export type SpamSign = (typeof spamSigns)[number];

export interface Written {
  readonly name: string;
  readonly subject: string | null;
  readonly text: string;
  /** How often the shop was sent the same text within a day, this time not counted. */
  readonly repeats: number;
}

const link = /https?:\/\/|\bwww\.\w/gi;
const markup = /<a\s[^>]*href|\[(url|link)[=\]]/i;
/** What contact forms are filled with by the thousand. One of them alone is what a customer may ask about too. */
const pitches = [
  /\b(viagra|cialis|pharmacy online|weight[- ]loss pills?)\b/i,
  /\b(online casino|sports? betting|slot games?)\b/i,
  /\b(seo (services?|agency|packages?)|backlinks?|guest posts?|domain authority|first page of google)\b/i,
  /\b(crypto|bitcoin|forex) (investments?|trading|profits?)\b/i,
  /\b(payday|business|personal) loans?\b/i,
  /\b(increase|boost|more) (your )?(website )?(traffic|leads|ranking)s?\b/i,
  /\b(adult dating|porn|hot (girls|singles))\b/i,
  /\b(100% free|act now|limited[- ]time offer|unsubscribe)\b/i,
];

const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** Shorter ones are written by many who mean it: "Where is my order?" */
const lettersOfItsOwn = 60;

const points: Readonly<Record<SpamSign, (written: Written) => number>> = {
  markup: ({ text }) => (markup.test(text) ? 5 : 0),
  links: ({ text }) => Math.max(0, times(text, link) - 2) * 2,
  'link-in-name': ({ name }) => times(name, link) * 5,
  'link-in-subject': ({ subject }) => times(subject ?? '', link) * 3,
  selling: ({ subject, text }) => pitches.filter((pitch) => pitch.test(`${subject ?? ''}\n${text}`)).length * 2,
  repeated: ({ text, repeats }) => (plainLetters(text).length >= lettersOfItsOwn && repeats >= 2 ? 5 : 0),
};

/** A text without what is changed from one sending to the next: case, blanks, digits, signs. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

const enough = 5;

/**
 * What speaks against a message, and whether it is enough to keep it from staff's inbox. Spam is kept all the same: rules
 * err, and who is taken for a machine is found under "spam".
 */
export const judge = (written: Written): { readonly spam: boolean; readonly signs: readonly SpamSign[] } => {
  const weighed = spamSigns.map((sign) => ({ sign, points: points[sign](written) }));
  return {
    spam: weighed.reduce((sum, one) => sum + one.points, 0) >= enough,
    signs: weighed.filter((one) => one.points > 0).map(({ sign }) => sign),
  };
};
