import { useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';

/** Whether this administrator has the permission: `useMay('jobs.retry')`. False until it is known. */
export const useMay = (permission: string): boolean => {
  const asked = useMemo(() => [{ action: `plugin::commerce.${permission}`, subject: null }], [permission]);
  const { allowedActions } = useRBAC(asked);
  return Object.values(allowedActions).some(Boolean);
};
