import type { SavedAddress } from 'strapi-plugin-headless-commerce/client';
import { useWording } from '../newsletter/use-wording';
import { useWords } from '../words';
import { AddressFields } from './AddressFields';
import { draftOf } from './draft-address';
import { Field } from './Field';
import type { Details } from './use-details';

interface Props {
  readonly details: Details;
  readonly change: (details: Details) => void;
  readonly saved: readonly SavedAddress[];
  readonly ships: boolean;
}

export const DetailsFields = ({ details, change, saved, ships }: Props) => {
  const { words } = useWords();
  const wording = useWording();
  const { email, address, billing, newsletter } = details;
  return (
    <>
      <fieldset>
        <legend>{words.contact}</legend>
        <div className="fields">
          <Field
            {...{ label: words.email, value: email, type: 'email', autoComplete: 'email', required: true, wide: true }}
            change={(value) => change({ ...details, email: value })}
          />
          {wording && (
            <label className="check wide">
              <input
                type="checkbox"
                checked={newsletter}
                onChange={({ target }) => change({ ...details, newsletter: target.checked })}
              />
              {wording}
            </label>
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>{ships ? words.deliverTo : words.billTo}</legend>
        {saved.length > 0 && (
          <label className="saved">
            {words.savedAddress}
            <select
              value={saved.find(({ line1, name }) => line1 === address.line1 && name === address.name)?.id ?? ''}
              onChange={({ target }) =>
                change({ ...details, address: draftOf(saved.find(({ id }) => id === target.value)) })
              }
            >
              <option value="">{words.newAddress}</option>
              {saved.map(({ id, name, line1, city }) => (
                <option key={id} value={id}>
                  {[name, line1, city].join(', ')}
                </option>
              ))}
            </select>
          </label>
        )}
        <AddressFields
          draft={address}
          change={(next) => change({ ...details, address: next })}
          section={ships ? 'shipping' : 'billing'}
        />
      </fieldset>
      {ships && (
        <label className="check">
          <input
            type="checkbox"
            checked={billing !== undefined}
            onChange={({ target }) => change({ ...details, billing: target.checked ? draftOf(null) : undefined })}
          />
          {words.otherBilling}
        </label>
      )}
      {ships && billing && (
        <fieldset>
          <legend>{words.billTo}</legend>
          <AddressFields draft={billing} change={(next) => change({ ...details, billing: next })} section="billing" />
        </fieldset>
      )}
    </>
  );
};
