import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft, Check } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { FormEvent, ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { useWording } from '../wording';

interface FormPageProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly saving: boolean;
  readonly children: ReactNode;
  save(): void;
}

/** Where zones and methods are edited: back to the list above, save beside the title. */
export const FormPage = ({ title, subtitle, saving, save, children }: FormPageProps) => {
  const say = useWording();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <form onSubmit={submit} noValidate>
        <Layouts.Header
          title={title}
          subtitle={subtitle}
          navigationAction={
            <Link tag={NavLink} to="../.." relative="path" startIcon={<ArrowLeft />}>
              {say('shipping.title')}
            </Link>
          }
          primaryAction={
            <Button type="submit" loading={saving} startIcon={<Check />}>
              {say('shipping.save')}
            </Button>
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6}>
            {children}
          </Flex>
        </Layouts.Content>
      </form>
    </Page.Main>
  );
};
