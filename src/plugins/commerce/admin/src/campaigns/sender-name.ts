const names: Readonly<Record<string, string>> = { mailchimp: 'Mailchimp' };

/** The service that sends a campaign, as people know it; null: the shop's own mail server does. */
export const serviceName = (sender: string): string | null => (sender === 'smtp' ? null : (names[sender] ?? sender));
