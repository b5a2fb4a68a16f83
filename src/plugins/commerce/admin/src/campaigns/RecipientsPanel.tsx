import {
  Badge,
  Box,
  Flex,
  Link,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Page, Pagination } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { RecipientView } from '../../../server/src/campaign/contract';
import { Panel } from '../orders/Panel';
import { Head } from '../page/Head';
import { usualSize } from '../page/paged';
import { TwoLines } from '../page/TwoLines';
import { tone } from '../page/tone';
import { useAddressFilter } from '../page/use-address-filter';
import { useMay } from '../page/use-may';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { useCommerceCampaignRecipientsQuery } from './campaigns-api';
import { useInstant } from './use-instant';

const tones = {
  ...{ waiting: tone.calm, sent: tone.good, failed: tone.bad, 'in-doubt': tone.open, skipped: tone.calm },
} as const satisfies Record<RecipientView['status'], object>;
const statuses = Object.keys(tones) as RecipientView['status'][];
const columns = ['campaign.recipient', 'campaigns.status', 'campaign.sent-at'] as const;

const RecipientsTable = ({ recipients }: { readonly recipients: readonly RecipientView[] }) => {
  const say = useWording();
  const instant = useInstant();
  const mayRead = useMay('subscribers.read');
  return (
    <Table colCount={columns.length} rowCount={recipients.length + 1}>
      <Head columns={columns} />
      <Tbody>
        {recipients.map(({ email, subscriber, status, reason, sentAt }, index) => (
          <Tr key={subscriber ?? `${email} ${index}`}>
            <Td>
              {subscriber && mayRead ? (
                <Link tag={NavLink} to={`/plugins/${pluginId}/subscribers/${subscriber}`}>
                  {email ?? say('campaign.erased')}
                </Link>
              ) : (
                <Typography>{email ?? say('campaign.erased')}</Typography>
              )}
            </Td>
            <Td>
              <Badge {...tones[status]}>{say(`recipient-status.${status}`)}</Badge>
              {reason && <TwoLines text={reason} />}
            </Td>
            <Td>
              <Typography>{instant(sentAt)}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

/** Whom it was begun for, and what became of the mail to each of them. */
export const RecipientsPanel = ({ id }: { readonly id: string }) => {
  const say = useWording();
  const { filter, change } = useAddressFilter(['status']);
  const query = { id, pageSize: String(usualSize), ...filter };
  const { data: page } = useCommerceCampaignRecipientsQuery(query, { refetchOnMountOrArgChange: true });
  const choice = (
    <Box width="18rem">
      <SingleSelect
        size="S"
        aria-label={say('campaigns.any-status')}
        placeholder={say('campaigns.any-status')}
        value={filter.status ?? ''}
        onChange={(status) => change({ status: String(status) })}
        onClear={() => change({ status: '' })}
      >
        {statuses.map((status) => (
          <SingleSelectOption key={status} value={status}>
            {say(`recipient-status.${status}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
  return (
    <Panel title={say('campaigns.recipients')} action={choice}>
      {!page ? (
        <Page.Loading />
      ) : page.data.length ? (
        <Box>
          <RecipientsTable recipients={page.data} />
          <Flex direction="column" alignItems="stretch">
            <Pagination.Root {...page.meta.pagination} defaultPageSize={usualSize}>
              <Pagination.PageSize />
              <Pagination.Links />
            </Pagination.Root>
          </Flex>
        </Box>
      ) : (
        <Typography textColor="neutral600">{say('campaign.no-recipients')}</Typography>
      )}
    </Panel>
  );
};
