/** Text as markup that says the same, in an attribute too; what looks like Liquid is none of it afterwards. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"'{}]/g, (sign) => `&#${sign.codePointAt(0) as number};`);
