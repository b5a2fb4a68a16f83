import { Box, Flex, Grid, IconButton, MultiSelect, MultiSelectOption, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { ZoneBody } from '../../../server/src/shipping/contract';
import { TagsInput } from '../field/TagsInput';
import { useWording } from '../wording';
import { useCommerceAddressRulesQuery } from './shipping-api';
import { useCountryNames } from './use-places-text';

type Place = ZoneBody['places'][number];

interface PlaceRowProps {
  readonly place: Place;
  onChange(place: Place): void;
  onRemove(): void;
}

/** Nothing chosen narrows nothing. */
export const PlaceRow = ({ place, onChange, onRemove }: PlaceRowProps) => {
  const say = useWording();
  const nameOf = useCountryNames();
  const country = nameOf(place.country);
  const { data: rules } = useCommerceAddressRulesQuery(place.country);
  const prefixes = place.postalPrefixes ?? [];
  const change = (postalPrefixes: string[]) => onChange({ ...place, postalPrefixes: [...new Set(postalPrefixes)] });
  return (
    <Flex gap={4} alignItems="center" background="neutral100" hasRadius padding={3}>
      <Box width="20rem" shrink={0}>
        <Typography fontWeight="semiBold">{country}</Typography>
      </Box>
      <Box flex={1}>
        <Grid.Root gap={4}>
          {rules?.states.length ? (
            <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
              <MultiSelect
                aria-label={say('shipping.states-of', { country })}
                placeholder={say('shipping.all-states')}
                withTags
                value={place.states ?? []}
                onChange={(states: string[]) => onChange({ ...place, states })}
              >
                {rules.states.map(({ code, name, latinName }) => (
                  <MultiSelectOption key={code} value={code}>
                    {latinName ?? name}
                  </MultiSelectOption>
                ))}
              </MultiSelect>
            </Grid.Item>
          ) : null}
          <Grid.Item col={rules?.states.length ? 6 : 12} xs={12} direction="column" alignItems="stretch">
            <TagsInput
              label={say('shipping.prefixes-of', { country })}
              placeholder={say('shipping.prefixes')}
              tags={prefixes}
              removeLabel={(prefix) => say('shipping.remove-named', { name: prefix })}
              onAdd={(added) => change([...prefixes, ...added])}
              onRemove={(gone) => change(prefixes.filter((each) => each !== gone))}
            />
          </Grid.Item>
        </Grid.Root>
      </Box>
      <IconButton label={say('shipping.remove-named', { name: country })} onClick={onRemove}>
        <Trash />
      </IconButton>
    </Flex>
  );
};
