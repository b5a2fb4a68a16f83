import { Box, Button, Field, Flex, IconButton, Modal, TextInput, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useWording } from '../wording';

/** Nobody can ask for it again. */
export const SecretOnce = ({ secret }: { readonly secret: string }) => {
  const say = useWording();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const take = async () => {
    if (await copy(secret)) toggleNotification({ type: 'success', message: say('webhook.secret-copied') });
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
            <Typography tag="p" fontWeight="bold">
              {say('webhook.secret-once')}
            </Typography>
            <Typography tag="p">{say('webhook.secret-why')}</Typography>
          </Box>
          <Field.Root name="secret">
            <Field.Label>{say('webhook.secret')}</Field.Label>
            <TextInput
              readOnly
              value={secret}
              onFocus={(event) => event.target.select()}
              endAction={
                <IconButton variant="ghost" label={say('webhook.secret-copy')} onClick={() => void take()}>
                  <Duplicate />
                </IconButton>
              }
            />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer justifyContent="flex-end">
        <Modal.Close>
          <Button>{say('webhook.secret-kept')}</Button>
        </Modal.Close>
      </Modal.Footer>
    </>
  );
};
