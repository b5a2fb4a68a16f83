import { Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { Notice } from '../page/Notice';
import { useMay } from '../page/use-may';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { useCommerceLegalQuery } from './invoices-api';

/** What invoices lack of the shop's own data. No order waits for it. */
export const LegalWarning = () => {
  const say = useWording();
  const { formatList } = useIntl();
  const mayChange = useMay('invoices.legal');
  const { data: legal } = useCommerceLegalQuery();
  if (!legal?.missing.length) return null;
  const missing = formatList(legal.missing.map((field) => say(`legal.${field}`)));
  return (
    <Notice
      title={say('legal.incomplete')}
      action={
        mayChange && (
          <Link tag={NavLink} to={`/plugins/${pluginId}/legal`}>
            {say('legal.complete-it')}
          </Link>
        )
      }
    >
      {say('legal.missing', { missing })}
    </Notice>
  );
};
