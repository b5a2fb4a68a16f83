import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Page, useAPIErrorHandler } from '@strapi/strapi/admin';
import { type ReactNode, useState } from 'react';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useCommerceCampaignChecklistQuery } from './campaigns-api';
import { Checklist } from './Checklist';

interface SendDialogProps {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant: 'default' | 'secondary';
  /** Said when it worked. */
  readonly done: string;
  /** Whether what is asked for beside the checklist is filled in. */
  readonly filled?: boolean;
  /** Asks it, once it is known how many would get it. */
  question(recipients: number): string;
  readonly children?: ReactNode;
  save(): Promise<boolean>;
  act(): { unwrap(): Promise<unknown> };
}

/** The last look before a campaign goes out: it cannot be called back. */
export const SendDialog = ({ id, label, icon, variant, done, filled = true, ...props }: SendDialogProps) => {
  const say = useWording();
  const told = useTold();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const options = { skip: !open, refetchOnMountOrArgChange: true };
  const { currentData: checklist, error } = useCommerceCampaignChecklistQuery({ id, final: true }, options);
  const { _unstableFormatAPIError: reasonOf } = useAPIErrorHandler();
  const confirm = async () => {
    setAsking(true);
    const went = await told(props.act(), done);
    setAsking(false);
    if (went) setOpen(false);
  };
  return (
    <>
      <Button
        variant={variant}
        startIcon={icon}
        onClick={() => void props.save().then((saved) => saved && setOpen(true))}
      >
        {label}
      </Button>
      <Modal.Root open={open} onOpenChange={(shown) => !asking && setOpen(shown)}>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{label}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            {!checklist ? (
              error ? (
                <Typography textColor="danger600">{reasonOf(error as Parameters<typeof reasonOf>[0])}</Typography>
              ) : (
                <Page.Loading />
              )
            ) : (
              <Flex direction="column" alignItems="stretch" gap={5}>
                <Typography variant="delta" tag="p">
                  {checklist.ready ? props.question(checklist.recipients) : say('campaign.not-ready')}
                </Typography>
                <Checklist checklist={checklist} />
                {checklist.ready && props.children}
              </Flex>
            )}
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary" disabled={asking}>
                {say('action.back')}
              </Button>
            </Modal.Close>
            <Button disabled={!checklist?.ready || !filled} loading={asking} onClick={() => void confirm()}>
              {label}
            </Button>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </>
  );
};
