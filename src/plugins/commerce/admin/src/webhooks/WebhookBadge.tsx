import { Badge } from '@strapi/design-system';
import type { WebhookView } from '../../../server/src/webhook/contract';
import { useWording } from '../wording';

const tones = {
  enabled: { backgroundColor: 'success100', textColor: 'success700' },
  disabled: { backgroundColor: 'neutral150', textColor: 'neutral700' },
  gone: { backgroundColor: 'danger100', textColor: 'danger700' },
} as const;

export const WebhookBadge = ({ webhook }: { readonly webhook: WebhookView }) => {
  const say = useWording();
  const status = webhook.enabled ? 'enabled' : webhook.goneAt ? 'gone' : 'disabled';
  return <Badge {...tones[status]}>{say(`webhook-status.${status}`)}</Badge>;
};
