// Addresses of public pages as they are cited, shared and printed: whole, and in the language of the page.
import { addressPrefix } from '@plumbline/language/domain';
import { publicUrl } from '@plumbline/platform/web';

/** The whole address of a page in the language of the moment: `/chicago` is `https://…/es/chicago` in Spanish. */
export function publicAddress(path: string): string {
  return `${publicUrl()}${addressPrefix()}${path === '/' && addressPrefix() ? '' : path}`;
}
