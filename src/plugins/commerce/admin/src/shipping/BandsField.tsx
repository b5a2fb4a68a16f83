import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { CountCell } from '../field/CountCell';
import { AmountCell } from '../money/AmountCell';
import { useWording } from '../wording';
import type { BandDraft } from './draft';
import type { Parts } from './parts';

type BandsProps = Pick<Parts, 'draft' | 'problemAt' | 'change'>;

/** Steps of one currency: the first begins at nothing, each next one later. */
const CurrencyBands = ({ draft, problemAt, change, currency }: BandsProps & { readonly currency: string }) => {
  const say = useWording();
  const { bands, kind } = draft;
  const own = bands.map((band, index) => ({ band, index })).filter(({ band }) => band.currency === currency);
  const edit = (index: number, difference: Partial<BandDraft>) =>
    change({ bands: bands.map((band, at) => (at === index ? { ...band, ...difference } : band)) });
  const cell = { labelled: true } as const;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} background="neutral100" hasRadius padding={4}>
      <Typography fontWeight="semiBold">{currency}</Typography>
      {own.map(({ band, index }, step) => (
        <Flex key={index} gap={4} alignItems="flex-start">
          <Box flex={1}>
            {kind === 'by-total' ? (
              <AmountCell
                {...cell}
                label={say('shipping.from-value')}
                currency={currency}
                amount={band.from}
                disabled={step === 0}
                problem={problemAt(`bands.${index}.from`)}
                onAmount={(from) => edit(index, { from })}
              />
            ) : (
              <CountCell
                {...cell}
                label={say('shipping.from-weight')}
                count={band.from}
                disabled={step === 0}
                problem={problemAt(`bands.${index}.from`)}
                onCount={(from) => edit(index, { from })}
              />
            )}
          </Box>
          <Box flex={1}>
            <AmountCell
              {...cell}
              label={say('shipping.price-in', { currency })}
              currency={currency}
              amount={band.price}
              problem={problemAt(`bands.${index}.price`)}
              onAmount={(price) => edit(index, { price })}
            />
          </Box>
          <Box paddingTop={6}>
            <IconButton
              label={say('shipping.remove-band')}
              disabled={step === 0 && own.length > 1}
              onClick={() => change({ bands: bands.filter((_band, at) => at !== index) })}
            >
              <Trash />
            </IconButton>
          </Box>
        </Flex>
      ))}
      <Box>
        <Button
          variant="tertiary"
          startIcon={<Plus />}
          onClick={() =>
            change({ bands: [...bands, { currency, from: own.length ? undefined : 0, price: undefined }] })
          }
        >
          {say('shipping.add-band')}
        </Button>
      </Box>
    </Flex>
  );
};

export const BandsField = ({ currencies, ...props }: BandsProps & { readonly currencies: readonly string[] }) => (
  <Flex direction="column" alignItems="stretch" gap={4}>
    {currencies.map((currency) => (
      <CurrencyBands key={currency} {...props} currency={currency} />
    ))}
  </Flex>
);
