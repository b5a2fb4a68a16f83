import type { Wording } from '../wording';

interface ConnectionWording {
  readonly title: Wording;
  readonly about: Wording;
  readonly steps: readonly Wording[];
}

/** How many steps it takes to connect each. */
const known = { stripe: 3, 'test-payments': 1, s3: 3, smtp: 2, mailchimp: 4, meilisearch: 3, vies: 2 } as const;

/** A shop's own connections have no words of ours: they are shown by their name. */
export const connectionWording = (id: string): ConnectionWording | undefined => {
  const name = (Object.keys(known) as (keyof typeof known)[]).find((each) => each === id);
  return (
    name && {
      title: `connection.${name}`,
      about: `connection.${name}.about`,
      steps: Array.from({ length: known[name] }, (_step, index) => `connection.${name}.step-${index + 1}` as Wording),
    }
  );
};
