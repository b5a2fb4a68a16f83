import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { type ChangeEvent, useRef, useState } from 'react';
import { useWording } from '../wording';
import { csvProblems } from './csv-problems';
import { useImportCommerceTaxesMutation } from './taxes-api';
import { useWritten } from './use-written';

/** A button that asks for a CSV file, and shows what is wrong with it. */
export const ImportRates = () => {
  const say = useWording();
  const tellWritten = useWritten();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [bring, { isLoading, error, reset }] = useImportCommerceTaxesMutation();
  const show = (shown: boolean) => {
    setOpen(shown);
    reset();
  };
  const chosen = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const csv = await target.files?.[0]?.text();
    // The same file may be chosen again once it is mended.
    target.value = '';
    if (csv === undefined) return;
    const answer = await bring(csv);
    if (!('data' in answer) || !answer.data) return;
    tellWritten(answer.data);
    setOpen(false);
  };
  return (
    <Modal.Root open={open} onOpenChange={show}>
      <Modal.Trigger>
        <Button variant="tertiary" startIcon={<Upload />}>
          {say('taxes.import')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('taxes.import')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{say('taxes.import-columns')}</Typography>
            <Box padding={3} background="neutral100" hasRadius style={{ fontFamily: 'monospace' }}>
              <Typography variant="pi">country,state,postal_prefix,category,name,rate,priority</Typography>
              <br />
              <Typography variant="pi">DE,,,reduced,VAT 7%,7,1</Typography>
            </Box>
            <Flex gap={3}>
              <Button variant="secondary" loading={isLoading} onClick={() => input.current?.click()}>
                {say('taxes.import-file')}
              </Button>
              <Typography variant="pi" textColor="neutral600">
                {say('taxes.import-hint')}
              </Typography>
              <input
                ref={input}
                type="file"
                accept=".csv,text/csv"
                hidden
                aria-label={say('taxes.import-file')}
                onChange={(event) => void chosen(event)}
              />
            </Flex>
            {error && (
              <Box role="alert" padding={3} background="danger100" hasRadius>
                <Typography fontWeight="semiBold" textColor="danger700">
                  {say('taxes.import-nothing')}
                </Typography>
                {csvProblems(error).map((problem) => (
                  <Typography key={problem} tag="p" variant="pi" textColor="danger700">
                    {problem}
                  </Typography>
                ))}
              </Box>
            )}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
