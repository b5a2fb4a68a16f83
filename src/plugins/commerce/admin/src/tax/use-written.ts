import type { WrittenView } from '../../../server/src/tax/contract';
import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useWording } from '../wording';

/** Tells how many rates were written. */
export const useWritten = () => {
  const say = useWording();
  const { toggleNotification } = useNotification();
  return useCallback(
    ({ created, updated, unchanged }: WrittenView) =>
      toggleNotification({ type: 'success', message: say('taxes.written', { created, updated, unchanged }) }),
    [say, toggleNotification],
  );
};
