import { Button, Flex, Grid } from '@strapi/design-system';
import { ArrowClockwise, Check, PaperPlane } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useMemo, useRef, useState } from 'react';
import type { TemplateView } from '../../../server/src/mail/contract';
import { Panel } from '../orders/Panel';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import {
  usePreviewCommerceMailQuery,
  useResetCommerceMailTemplateMutation,
  useSaveCommerceMailTemplateMutation,
  useTestCommerceMailMutation,
  type Words,
} from './mails-api';
import { Preview } from './Preview';
import { Problems } from './Problems';
import { useSettled } from './use-settled';
import { WordsFields } from './WordsFields';

const settleMilliseconds = 400;

const showLine = (area: HTMLTextAreaElement | null, line: number): void => {
  if (!area) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
};

/** The words at the left, what becomes of them at the right, as they are typed. */
export const Editor = ({ template }: { readonly template: TemplateView }) => {
  const say = useWording();
  const told = useTold();
  const mayEdit = useMay('mails.edit');
  const body = useRef<HTMLTextAreaElement>(null);
  const { kind, locale } = template;
  const place = useMemo(() => ({ kind, locale }), [kind, locale]);
  const [words, setWords] = useState<Words>({ subject: template.subject, body: template.body });
  const settled = useSettled(words, settleMilliseconds);
  const empty = !settled.subject.trim() || !settled.body.trim();
  const { currentData, data } = usePreviewCommerceMailQuery({ ...place, ...settled }, { skip: empty });
  const preview = currentData ?? data;
  const [save, { isLoading: saving }] = useSaveCommerceMailTemplateMutation();
  const [reset] = useResetCommerceMailTemplateMutation();
  const [test, { isLoading: testing }] = useTestCommerceMailMutation();
  const good = preview?.problems.length === 0;
  const goBack = async () => {
    const back = await told(reset(place), say('mail.is-reset'));
    if (back) setWords({ subject: back.subject, body: back.body });
  };
  const send = async () => {
    const sent = await told(test({ ...place, ...words }));
    if (sent) await told({ unwrap: async () => sent }, say('mail.tested', { to: sent.to }));
  };
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Panel>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {mayEdit && (
              <Flex gap={2} justifyContent="flex-end" wrap="wrap">
                {template.changed && (
                  <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={() => void goBack()}>
                    {say('mail.reset')}
                  </Button>
                )}
                <Button
                  variant="secondary"
                  startIcon={<PaperPlane />}
                  loading={testing}
                  disabled={!good}
                  onClick={() => void send()}
                >
                  {say('mail.test')}
                </Button>
                <Button
                  startIcon={<Check />}
                  loading={saving}
                  onClick={() => void told(save({ ...place, ...words }), say('mail.saved'))}
                >
                  {say('mail.save')}
                </Button>
              </Flex>
            )}
            <WordsFields
              words={words}
              template={template}
              disabled={!mayEdit}
              body={body}
              change={(difference) => setWords((before) => ({ ...before, ...difference }))}
            />
          </Flex>
        </Panel>
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Panel>
          {!preview ? (
            <Page.Loading />
          ) : good ? (
            <Preview preview={preview} />
          ) : (
            <Problems problems={preview.problems} show={(line) => showLine(body.current, line)} />
          )}
        </Panel>
      </Grid.Item>
    </Grid.Root>
  );
};
