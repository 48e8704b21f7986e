import { machineFiles } from '../story/addresses.ts';
import { publication } from '../story/publication.ts';
import type { Exporter } from './export-file.ts';

/** Half a year: RFC 9116 advises less than one. */
const valid = 182 * 86_400_000;

/**
 * `security.txt` (RFC 9116), or no file where there is nobody to write to: the desk has no address
 * of its own, so whoever publishes the site may name one.
 * @param contact a URI: `mailto:…`, `https://…` or `tel:…`
 * @param now the moment of the build; the file says that it holds for half a year from then
 * @throws Error if the contact is none of these
 */
export const securityAt =
  (contact: string | undefined, now: () => Date): Exporter =>
  ({ site }) => {
    if (contact === undefined || contact === '') return [];
    if (
      !URL.canParse(contact) ||
      !['https:', 'mailto:', 'tel:'].includes(new URL(contact).protocol)
    )
      throw new Error(
        `SECURITY_CONTACT must be an address such as mailto:security@example.org or https://example.org/contact, not "${contact}".`,
      );
    return [
      {
        path: machineFiles.security,
        mediaType: 'text/plain; charset=utf-8',
        everAnew: true,
        body: () =>
          [
            // A URI holds no line feed once it is read, so that nothing can be added below it.
            `Contact: ${new URL(contact).href}`,
            `Expires: ${new Date(now().getTime() + valid).toISOString()}`,
            `Preferred-Languages: ${publication.language.slice(0, 2)}`,
            `Canonical: ${new URL(machineFiles.security, site).href}`,
            '',
          ].join('\n'),
      },
    ];
  };

/** The file with the contact that the build was given. */
export const security: Exporter = (context) =>
  securityAt(process.env['SECURITY_CONTACT'], () => new Date())(context);
