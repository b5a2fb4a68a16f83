import { useIntl } from 'react-intl';

/** What staff call a kind of mail, in their language; a shop's own kinds by the title they were defined with. */
export const useKindName = () => {
  const { formatMessage, messages } = useIntl();
  return (kind: string, title = kind): string => {
    const id = `commerce.mail-kind.${kind}`;
    return id in messages ? formatMessage({ id, defaultMessage: title }) : title;
  };
};
