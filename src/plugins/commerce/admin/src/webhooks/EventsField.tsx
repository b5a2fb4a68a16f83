import { Box, Checkbox, Field, Flex, Grid } from '@strapi/design-system';
import { eventWording } from '../orders/wordings';
import { useWording } from '../wording';

interface EventsFieldProps {
  readonly eventTypes: readonly string[];
  readonly events: readonly string[];
  readonly error: string | undefined;
  change(events: string[]): void;
}

const everything = '*';

/** All events, also those of later versions; or some of them by name. */
export const EventsField = ({ eventTypes, events, error, change }: EventsFieldProps) => {
  const say = useWording();
  const all = events.includes(everything);
  const toggle = (type: string, on: boolean) =>
    change(eventTypes.filter((each) => (each === type ? on : events.includes(each))));
  return (
    <Field.Root error={error}>
      <Field.Label>{say('webhook.events')}</Field.Label>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={1}>
        <Checkbox checked={all} onCheckedChange={(on) => change(on === true ? [everything] : [])}>
          {say('webhook.all-events')}
        </Checkbox>
        {!all && (
          <Box paddingLeft={6}>
            <Grid.Root gap={3}>
              {eventTypes.map((type) => {
                const wording = eventWording(type);
                return (
                  <Grid.Item key={type} col={6} xs={12} alignItems="start">
                    <Checkbox
                      checked={events.includes(type)}
                      onCheckedChange={(on) => toggle(type, on === true)}
                      title={wording && say(wording)}
                    >
                      {type}
                    </Checkbox>
                  </Grid.Item>
                );
              })}
            </Grid.Root>
          </Box>
        )}
      </Flex>
      <Field.Error />
    </Field.Root>
  );
};
