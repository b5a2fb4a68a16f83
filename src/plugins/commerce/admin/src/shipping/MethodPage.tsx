import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import type { MethodView, ZoneView } from '../../../server/src/shipping/contract';
import { Panel } from '../orders/Panel';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { ConditionsFields } from './ConditionsFields';
import { bodyOf, draftOf, emptyMethod, type MethodDraft } from './draft';
import { FormPage } from './FormPage';
import { KindFields } from './KindFields';
import { methodProblems } from './method-problems';
import { NameFields } from './NameFields';
import { OfferFields } from './OfferFields';
import { useCommerceShippingZonesQuery, useSaveCommerceShippingMethodMutation } from './shipping-api';

interface MethodFormProps {
  readonly zone: ZoneView;
  readonly method: MethodView | undefined;
}

const MethodForm = ({ zone, method }: MethodFormProps) => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const { locale } = useIntl();
  const [draft, setDraft] = useState(method ? draftOf(method) : emptyMethod);
  const [tried, setTried] = useState(false);
  const [save, { isLoading }] = useSaveCommerceShippingMethodMutation();
  const problems = methodProblems(draft, locale);
  const problemAt = (path: string) => {
    const wording = tried ? problems.get(path) : undefined;
    return wording && { text: say(wording) };
  };
  const submit = async () => {
    setTried(true);
    if (problems.size) return;
    const body = { ...bodyOf(draft, zone.id), ...(method && { id: method.id }) };
    if (await told(save(body), say('shipping.saved'))) navigate('../..', { relative: 'path' });
  };
  const parts = {
    draft,
    problemAt,
    change: (difference: Partial<MethodDraft>) => setDraft((before) => ({ ...before, ...difference })),
    replace: setDraft,
  };
  const title = method ? (Object.values(method.name)[0] ?? '') : say('shipping.new-method');
  return (
    <FormPage title={title} subtitle={zone.name} saving={isLoading} save={() => void submit()}>
      <Panel>
        <NameFields {...parts} />
      </Panel>
      <Panel title={say('shipping.price')}>
        <KindFields {...parts} />
      </Panel>
      <Panel title={say('shipping.conditions')}>
        <ConditionsFields {...parts} />
      </Panel>
      <Panel title={say('shipping.offer')}>
        <OfferFields {...parts} />
      </Panel>
    </FormPage>
  );
};

const MethodPage = () => {
  const say = useWording();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { data: zones, isError } = useCommerceShippingZonesQuery();
  if (!zones) return isError ? <Page.Error content={say('shipping.failed')} /> : <Page.Loading />;
  const zone =
    id === 'new'
      ? zones.find((each) => each.id === search.get('zone'))
      : zones.find(({ methods }) => methods.some((method) => method.id === id));
  if (!zone) return <Page.Error content={say('shipping.method-missing')} />;
  return <MethodForm zone={zone} method={zone.methods.find((method) => method.id === id)} />;
};

export default MethodPage;
