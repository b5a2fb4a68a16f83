import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { shownAmount } from '../money/amount-text';
import { useWording } from '../wording';
import type { IssuedCard } from './gift-cards-api';

const Code = styled(Typography)`
  font-family: ui-monospace, Menlo, Consolas, monospace;
  font-size: 2.2rem;
  letter-spacing: 0.08em;
  line-height: 1.4;
  overflow-wrap: anywhere;
  user-select: all;
`;

/** Nobody can ask for it again. */
export const CodeOnce = ({ card: { code, initial, currency } }: { readonly card: IssuedCard }) => {
  const say = useWording();
  const { locale } = useIntl();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const take = async () => {
    if (await copy(code)) toggleNotification({ type: 'success', message: say('gift-card.copied') });
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
            <Typography tag="p" fontWeight="bold">
              {say('gift-card.once')}
            </Typography>
            <Typography tag="p">
              {say('gift-card.once-why', { amount: shownAmount(initial, currency, locale) })}
            </Typography>
          </Box>
          <Flex
            direction="column"
            gap={4}
            background="neutral100"
            borderColor="neutral200"
            hasRadius
            paddingTop={6}
            paddingBottom={6}
          >
            <Code role="status" aria-label={say('gift-card.code')} fontWeight="semiBold">
              {code}
            </Code>
            <Button variant="secondary" startIcon={<Duplicate />} onClick={() => void take()}>
              {say('gift-card.copy')}
            </Button>
          </Flex>
        </Flex>
      </Modal.Body>
      <Modal.Footer justifyContent="flex-end">
        <Modal.Close>
          <Button>{say('gift-card.kept')}</Button>
        </Modal.Close>
      </Modal.Footer>
    </>
  );
};
