import type { Feature } from '../platform/feature';
import { giftCardEndpoints } from './endpoints';
import { giftCard as giftCardRecord } from './schemas/gift-card';
import { giftCardMovement } from './schemas/gift-card-movement';

export const giftCard: Feature = {
  name: 'gift-card',
  records: [giftCardRecord, giftCardMovement],
  endpoints: giftCardEndpoints,
  staffPermissions: [
    { uid: 'gift-cards.read', displayName: 'Read gift cards' },
    { uid: 'gift-cards.manage', displayName: 'Give and disable gift cards' },
  ],
};
