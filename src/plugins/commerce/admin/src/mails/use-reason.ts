import { useWording } from '../wording';

const known = ['not-connected', 'in-doubt'] as const;

/** The shop's own reasons in the administrator's language; a server's in its own words. */
export const useReason = () => {
  const say = useWording();
  return (reason: string): string => {
    const own = known.find((one) => one === reason);
    return own ? say(`mail.${own}`) : reason;
  };
};
