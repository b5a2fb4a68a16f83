import { Button, Flex, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { Cell } from '../field/Cell';
import { YesNo } from '../field/YesNo';
import { useTold } from '../page/use-told';
import { readPercent, typedPercent } from '../promotions/percent-text';
import { useWording } from '../wording';
import { useMakeCommerceCampaignCodeMutation } from './campaigns-api';
import { useShopZone } from './use-instant';
import { SinceField } from './SinceField';

const day = 86_400_000;
const tenPercent = 100_000;

/** A button that makes a promotion with a code: so many percent off the order. */
export const MakeCode = ({ id, made }: { readonly id: string; made(): void }) => {
  const say = useWording();
  const told = useTold();
  const zone = useShopZone();
  const { locale } = useIntl();
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const [percent, setPercent] = useState(() => typedPercent(tenPercent, locale));
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [once, setOnce] = useState(true);
  const [make, { isLoading }] = useMakeCommerceCampaignCodeMutation();
  const ppm = readPercent(percent);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (ppm === undefined) return;
    const endsAt = lastDay && new Date(Date.parse(lastDay) + day).toISOString();
    const body = { code: code.trim(), percent: ppm, endsAt, customerLimit: once ? 1 : null };
    if (!(await told(make({ id, body }), say('campaign.code-made', { code: body.code })))) return;
    setOpen(false);
    made();
  };
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Plus />}>
          {say('campaign.make-code')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('campaign.make-code')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Cell
                labelled
                required
                label={say('campaign.code')}
                placeholder="SPRING26"
                hint={say('campaign.code-hint')}
                text={code}
                onText={setCode}
              />
              <Cell
                labelled
                required
                label={say('campaign.percent')}
                inputMode="decimal"
                {...(ppm === undefined && { problem: { text: say('campaign.no-percent') } })}
                text={percent}
                onText={setPercent}
              />
              <SinceField label={say('campaign.last-day', { zone })} since={lastDay} set={setLastDay} />
              <YesNo label={say('campaign.once')} hint={say('campaign.once-hint')} checked={once} onChange={setOnce} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{say('action.back')}</Button>
            </Modal.Close>
            <Button type="submit" loading={isLoading} disabled={!code.trim() || ppm === undefined}>
              {say('campaign.make-code')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
