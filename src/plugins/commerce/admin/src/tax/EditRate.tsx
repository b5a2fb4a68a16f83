import { IconButton, Modal } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { RateView } from '../../../server/src/tax/contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { draftOf } from './rate-draft';
import { RateForm } from './RateForm';
import { useChangeCommerceTaxMutation } from './taxes-api';

export const EditRate = ({ rate }: { readonly rate: RateView }) => {
  const say = useWording();
  const told = useTold();
  const { locale } = useIntl();
  const [open, setOpen] = useState(false);
  const [change, { isLoading }] = useChangeCommerceTaxMutation();
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <IconButton label={say('tax.edit')} variant="ghost">
          <Pencil />
        </IconButton>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('tax.edit')}</Modal.Title>
        </Modal.Header>
        <RateForm
          start={draftOf(rate, locale)}
          saving={isLoading}
          save={(input) =>
            void told(change({ id: rate.id, ...input }), say('tax.saved')).then((saved) => setOpen(saved === undefined))
          }
        />
      </Modal.Content>
    </Modal.Root>
  );
};
