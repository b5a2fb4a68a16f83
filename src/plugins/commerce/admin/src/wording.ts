import { useCallback } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';
import type { pluginId } from './plugin-id';
import type english from './translations/en';

/** The English file is the list of everything the admin says; every other language has the same keys. */
export type Wording = keyof typeof english;

export const wordingId = (key: Wording): `${typeof pluginId}.${Wording}` => `commerce.${key}`;

export type Say = (key: Wording, values?: Record<string, PrimitiveType>) => string;

/** `say('orders.title')` in the administrator's language. */
export const useWording = (): Say => {
  const { formatMessage } = useIntl();
  return useCallback<Say>(
    (key, values) => formatMessage({ id: wordingId(key), defaultMessage: key }, values),
    [formatMessage],
  );
};
