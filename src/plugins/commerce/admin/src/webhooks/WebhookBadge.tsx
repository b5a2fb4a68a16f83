import { Badge } from '@strapi/design-system';
import type { WebhookView } from '../../../server/src/webhook/contract';
import { useWording } from '../wording';
import { tone } from '../page/tone';

const tones = {
  enabled: tone.good,
  disabled: tone.calm,
  gone: tone.bad,
} as const;

export const WebhookBadge = ({ webhook }: { readonly webhook: WebhookView }) => {
  const say = useWording();
  const status = webhook.enabled ? 'enabled' : webhook.goneAt ? 'gone' : 'disabled';
  return <Badge {...tones[status]}>{say(`webhook-status.${status}`)}</Badge>;
};
