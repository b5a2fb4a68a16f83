/** Where a shop is tried out: allowed while it names no origins of its own. */
const local = /^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/;

/** Written plainly: browsers and URL parsers differ about all else (backslashes, tabs, a missing slash, other letters). */
const plain = /^https?:\/\/[a-z0-9.:[\]-]+(?:[/?#][\x21-\x5b\x5d-\x7e]*)?$/i;

/** Whether a customer may be sent there after paying. `origins` are the shop's; `own` is where Strapi itself answers. */
export const isAllowedReturn = (url: string, origins: readonly string[], own: string | undefined): boolean => {
  if (!plain.test(url) || !URL.canParse(url)) return false;
  const { origin, username, password } = new URL(url);
  if (username || password) return false;
  return origins.includes(origin) || origin === own || (origins.length === 0 && local.test(origin));
};
