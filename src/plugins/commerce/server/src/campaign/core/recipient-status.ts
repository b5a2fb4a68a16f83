/** waiting: their mail is not out yet · skipped: they left before it was · in-doubt: nobody can tell whether they got it. */
export const recipientStatuses = ['waiting', 'sent', 'failed', 'skipped', 'in-doubt'] as const;
export type RecipientStatus = (typeof recipientStatuses)[number];
