import { XMLValidator } from 'fast-xml-parser';

/** What keeps a text from being well-formed XML; undefined if it is. */
export function xmlFault(xml: string): string | undefined {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only moved to a package of its own
  const result = XMLValidator.validate(xml);
  return result === true ? undefined : result.err.msg;
}
