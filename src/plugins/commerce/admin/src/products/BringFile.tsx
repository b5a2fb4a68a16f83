import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { useSendFile } from '../page/use-send-file';
import { useWording } from '../wording';

/** Takes a product file, chosen or dropped, and hands it to the shop. */
export const BringFile = ({ brought }: { brought(): void }) => {
  const say = useWording();
  const send = useSendFile();
  const { toggleNotification } = useNotification();
  const input = useRef<HTMLInputElement>(null);
  const [dryRun, setDryRun] = useState(true);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setSending(true);
    try {
      await send('products/imports', { name: file.name, dryRun: String(dryRun) }, file);
      brought();
    } catch (error) {
      toggleNotification({ type: 'danger', message: (error as Error).message });
    } finally {
      setSending(false);
    }
  };
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file may be chosen again once it is mended.
    target.value = '';
    void take(file);
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <Box
      padding={6}
      hasRadius
      borderColor={over ? 'primary600' : 'neutral300'}
      borderStyle="dashed"
      background={over ? 'primary100' : 'neutral0'}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <Flex direction="column" alignItems="center" gap={4}>
        <Typography textAlign="center">{say('products.drop')}</Typography>
        <Button startIcon={<Upload />} loading={sending} onClick={() => input.current?.click()}>
          {say('products.choose')}
        </Button>
        <Checkbox checked={dryRun} onCheckedChange={(checked) => setDryRun(checked === true)}>
          {say('products.dry-run')}
        </Checkbox>
        <Typography variant="pi" textColor="neutral600" textAlign="center">
          {say('products.formats')}
        </Typography>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          hidden
          aria-label={say('products.choose')}
          onChange={chosen}
        />
      </Flex>
    </Box>
  );
};
