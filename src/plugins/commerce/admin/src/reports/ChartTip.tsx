import { Box, Flex, Typography } from '@strapi/design-system';

interface ChartTipProps {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly text: string; readonly color: string }[];
}

/** What is under the pointer. */
export const ChartTip = ({ title, rows }: ChartTipProps) => (
  <Box background="neutral0" borderColor="neutral200" hasRadius shadow="popupShadow" padding={3}>
    <Typography variant="pi" textColor="neutral600">
      {title}
    </Typography>
    {rows.map(({ label, text, color }) => (
      <Flex key={label} gap={2} justifyContent="space-between" paddingTop={1}>
        <Flex gap={2}>
          <span style={{ width: '0.8rem', height: '0.8rem', borderRadius: '50%', background: color }} />
          <Typography variant="pi">{label}</Typography>
        </Flex>
        <Typography variant="pi" fontWeight="semiBold">
          {text}
        </Typography>
      </Flex>
    ))}
  </Box>
);
