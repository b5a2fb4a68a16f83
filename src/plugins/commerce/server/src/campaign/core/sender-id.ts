import type { Campaign } from '../schemas/campaign';

/** The shop's own mail server. */
export const ownServer = 'smtp';

/** Who sends it. Undefined: whoever is connected when it begins. */
export const senderIdOf = ({ sender, status }: Pick<Campaign, 'sender' | 'status'>): string | undefined => {
  if (sender !== null) return sender;
  return status === 'draft' || status === 'scheduled' ? undefined : ownServer;
};

/** A service takes it as a whole. */
export const isHandedOver = (campaign: Pick<Campaign, 'sender' | 'status'>): boolean =>
  ![undefined, ownServer].includes(senderIdOf(campaign));
