import { Link, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useParams, useSearchParams } from 'react-router-dom';
import { NotLoaded } from '../page/Nothing';
import { useWording } from '../wording';
import { Editor } from './Editor';
import { useCommerceMailKindsQuery, useCommerceMailTemplateQuery } from './mails-api';
import { useKindName } from './use-kind-name';

const LocalePicker = (props: {
  readonly locale: string;
  readonly locales: readonly string[];
  choose(locale: string): void;
}) => {
  const say = useWording();
  const { formatDisplayName } = useIntl();
  return (
    <SingleSelect aria-label={say('mail.language')} value={props.locale} onChange={(to) => props.choose(String(to))}>
      {props.locales.map((code) => (
        <SingleSelectOption key={code} value={code}>
          {formatDisplayName(code, { type: 'language' }) ?? code}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

const MailTemplatePage = () => {
  const say = useWording();
  const nameOf = useKindName();
  const { kind = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const locale = search.get('locale') ?? 'en';
  const { data: kinds } = useCommerceMailKindsQuery();
  const { data: template, isError, refetch } = useCommerceMailTemplateQuery({ kind, locale });
  if (isError) return <NotLoaded content={say('mails.failed')} again={() => void refetch()} />;
  if (!template || !kinds) return <Page.Loading />;
  const title = nameOf(kind, template.title);
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={say(template.changed ? 'mail.has-own-words' : 'mail.has-default-words')}
        navigationAction={
          <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
            {say('mails.title')}
          </Link>
        }
        primaryAction={
          <LocalePicker
            locale={locale}
            locales={kinds.meta.locales}
            choose={(to) => setSearch({ locale: to }, { replace: true })}
          />
        }
      />
      <Layouts.Content>{template.locale === locale && <Editor key={locale} template={template} />}</Layouts.Content>
    </Page.Main>
  );
};

export default MailTemplatePage;
