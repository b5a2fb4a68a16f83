import { Alert } from '@strapi/design-system';
import { useWording } from '../wording';

/** How to have mails go out, where none do. */
export const NotConnected = () => {
  const say = useWording();
  return (
    <Alert closeLabel="" title={say('mails.not-connected')} variant="warning" onClose={() => undefined}>
      {say('mails.connect')}
    </Alert>
  );
};
