import { useWording, type Wording } from '../wording';
import type { ContactEntry } from './contact-api';

/** What an entry of the timeline tells, in the administrator's language. */
export const useEntryWording = () => {
  const say = useWording();
  return ({ type, data }: ContactEntry): string => {
    const by = typeof data.by === 'string' ? data.by : say('order.somebody');
    if (type === 'newsletter.consented') return say('contact-event.consented', { wording: String(data.wording) });
    if (type === 'contact.status-changed') {
      return say('contact-event.status-changed', { by, to: say(`contact-status.${String(data.to)}` as Wording) });
    }
    if (type !== 'contact.assigned') return type;
    if (typeof data.to !== 'string') return say('contact-event.given-back', { by });
    return say('contact-event.taken', { by });
  };
};
