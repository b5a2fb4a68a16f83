import { Flex } from '@strapi/design-system';
import { Page, Pagination } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { Nothing, NotLoaded } from '../page/Nothing';
import { usualSize } from '../page/paged';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { MailsFilter } from './MailsFilter';
import { MailsTable } from './MailsTable';
import { useCommerceMailsQuery, useResendCommerceMailMutation } from './mails-api';

const pollingInterval = 5000;

/** What went out to whom, and what did not and why, as it goes on. */
export const MailLog = () => {
  const say = useWording();
  const told = useTold();
  const mayResend = useMay('mails.resend');
  const [search] = useSearchParams();
  const query = { pageSize: String(usualSize), ...Object.fromEntries(search) };
  const options = { pollingInterval, refetchOnMountOrArgChange: true };
  const { data: page, isError, refetch } = useCommerceMailsQuery(query, options);
  const [ask] = useResendCommerceMailMutation();
  if (!page && isError) return <NotLoaded content={say('mails.failed')} again={() => void refetch()} />;
  if (!page) return <Page.Loading />;
  const filtered = search.has('q') || search.has('status');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <MailsFilter />
      {page.data.length ? (
        <MailsTable
          mails={page.data}
          resend={mayResend ? (mail) => void told(ask(mail.id), say('mail.resent')) : undefined}
        />
      ) : (
        <Nothing content={say(filtered ? 'mails.none-found' : 'mails.none')} />
      )}
      <Pagination.Root {...page.meta.pagination} defaultPageSize={usualSize}>
        <Pagination.PageSize />
        <Pagination.Links />
      </Pagination.Root>
    </Flex>
  );
};
