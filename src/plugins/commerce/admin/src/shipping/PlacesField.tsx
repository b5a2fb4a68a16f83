import { Box, Flex, Typography } from '@strapi/design-system';
import type { ZoneBody } from '../../../server/src/shipping/contract';
import { useWording } from '../wording';
import { CountryPicker } from './CountryPicker';
import { PlaceRow } from './PlaceRow';

type Places = ZoneBody['places'];

interface PlacesFieldProps {
  readonly places: Places;
  onChange(places: Places): void;
}

/** The countries of a zone, each as a whole or some of its states and postal codes; none at all is the rest of the world. */
export const PlacesField = ({ places, onChange }: PlacesFieldProps) => {
  const say = useWording();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {places.map((place, index) => (
        <PlaceRow
          key={place.country}
          place={place}
          onChange={(changed) => onChange(places.map((each, at) => (at === index ? changed : each)))}
          onRemove={() => onChange(places.filter((_each, at) => at !== index))}
        />
      ))}
      <Box maxWidth="36rem">
        {/* A new one each time: the last one still shows what was typed. */}
        <CountryPicker
          key={places.length}
          label={say('shipping.add-country')}
          taken={places.map(({ country }) => country)}
          onPick={(country) => onChange([...places, { country }])}
        />
      </Box>
      {!places.length && (
        <Typography variant="pi" textColor="neutral600">
          {say('shipping.rest-of-world-hint')}
        </Typography>
      )}
    </Flex>
  );
};
