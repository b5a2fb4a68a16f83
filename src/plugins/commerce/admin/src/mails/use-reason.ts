import { useWording } from '../wording';

/** The shop's own reasons in the administrator's language; a server's in its own words. */
export const useReason = () => {
  const say = useWording();
  return (reason: string): string => (reason === 'not-connected' ? say('mail.not-connected') : reason);
};
