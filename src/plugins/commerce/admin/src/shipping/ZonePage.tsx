import { Field, Flex, TextInput } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import type { ZoneView } from '../../../server/src/shipping/contract';
import { Panel } from '../orders/Panel';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { FormPage } from './FormPage';
import { PlacesField } from './PlacesField';
import { useCommerceShippingZonesQuery, useSaveCommerceShippingZoneMutation } from './shipping-api';

const ZoneForm = ({ zone }: { readonly zone: ZoneView | undefined }) => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const [name, setName] = useState(zone?.name ?? '');
  const [places, setPlaces] = useState<ZoneView['places']>(zone?.places ?? []);
  const [tried, setTried] = useState(false);
  const [save, { isLoading }] = useSaveCommerceShippingZoneMutation();
  const submit = async () => {
    setTried(true);
    if (!name.trim()) return;
    const body = { name, places, position: zone?.position ?? 0, ...(zone && { id: zone.id }) };
    if (await told(save(body), say('shipping.saved'))) navigate('../..', { relative: 'path' });
  };
  const title = zone ? zone.name : say('shipping.new-zone');
  return (
    <FormPage title={title} subtitle={say('shipping.zone-about')} saving={isLoading} save={() => void submit()}>
      <Panel>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Field.Root
            name="name"
            required
            hint={say('shipping.zone-name-hint')}
            error={tried && !name.trim() ? say('shipping.problem.needed') : undefined}
          >
            <Field.Label>{say('shipping.zone-name')}</Field.Label>
            <TextInput value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Flex>
      </Panel>
      <Panel title={say('shipping.places')}>
        <PlacesField places={places} onChange={setPlaces} />
      </Panel>
    </FormPage>
  );
};

const ZonePage = () => {
  const say = useWording();
  const { id = '' } = useParams();
  const { data: zones, isError } = useCommerceShippingZonesQuery();
  if (id === 'new') return <ZoneForm zone={undefined} />;
  if (!zones) return isError ? <Page.Error content={say('shipping.failed')} /> : <Page.Loading />;
  const zone = zones.find((each) => each.id === id);
  return zone ? <ZoneForm zone={zone} /> : <Page.Error content={say('shipping.zone-missing')} />;
};

export default ZonePage;
