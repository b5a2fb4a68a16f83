import type { Wording } from '../wording';

const known = ['download', 'email', 'parcel', 'outside', 'kunaki'] as const;

/** A shop's own providers are shown by their ids. */
export const providerWording = (id: string): Wording | undefined => {
  const named = known.find((each) => each === id);
  return named && `provider.${named}`;
};
