// The search in the header of a city's public pages: looks through the release one is in, else through the latest.
import { t } from '@lingui/core/macro';
import { useParams } from 'react-router';
import { SearchBox } from '@plumbline/ui';
import { placeOf, releasePath } from '../release-address';

/** Leads to the find page; works without script. */
export function PublicSearch() {
  const place = placeOf(useParams());
  return (
    <SearchBox
      action={`${releasePath(place)}/find`}
      name={t`What the city published`}
      label={t`Search what the city published`}
    />
  );
}
