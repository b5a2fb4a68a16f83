import { Notice } from '../page/Notice';
import { useWording } from '../wording';

/** How to have mails go out, where none do. */
export const NotConnected = () => {
  const say = useWording();
  return <Notice title={say('mails.not-connected')}>{say('mails.connect')}</Notice>;
};
