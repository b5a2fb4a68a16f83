import { Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { ReactNode } from 'react';
import { useWording } from '../wording';

/** A list without rows says why, and what can be done about it. */
export const Nothing = ({ content, action }: { readonly content: string; readonly action?: ReactNode }) => (
  <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={content} action={action} />
);

export const NotLoaded = ({ content, again }: { readonly content: string; again(): void }) => {
  const say = useWording();
  return (
    <Nothing
      content={content}
      action={
        <Button variant="secondary" onClick={again}>
          {say('orders.retry')}
        </Button>
      }
    />
  );
};
