// An address that is not there, but would be with other capitals: where it leads.
import { addressPrefix } from '@plumbline/language/domain';
import { executePublic, publicGraphql } from '@plumbline/platform/web';

const meantQuery = publicGraphql(`
  query AddressMeant($city: String!, $path: String!) {
    addressMeant(city: $city, path: $path)
  }
`);

/** The address, in the language of this one, of the page that was meant; null when there is not exactly one. */
export async function addressMeant(request: Request): Promise<string | null> {
  const { pathname, search } = new URL(request.url);
  const prefix = addressPrefix();
  const within = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
  const [, city = '', ...path] = within.split('/');
  const name = decoded(city);
  if (name === null || name === '') return null;
  const { addressMeant: meant } = await executePublic(
    meantQuery,
    { city: name, path: path.join('/') },
    { request },
  );
  return meant ? `${prefix}${meant}${search}` : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
