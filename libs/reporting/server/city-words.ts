// The city's settings and words, read once an operation however many reports a page shows.
import { plainWords, type Label } from '@plumbline/cities/domain';
import { cityLabels, cityStatuses, theCity, type City } from '@plumbline/cities/server';
import { defineLoader } from '@plumbline/platform/server';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import type { StatusLabel } from '@plumbline/reporting/domain';

interface CityWords {
  city: City;
  labels: (key: string) => Label;
  statusLabel: StatusLabel;
}

const words = defineLoader<'here', CityWords>(async () => {
  const city = await theCity();
  const labels = await cityLabels();
  const statuses = new Map((await cityStatuses()).map((option) => [option.status, option.label]));
  const statusLabel = (status: DeliverableStatus) => statuses.get(status) ?? plainWords(status);
  return new Map([['here', { city, labels, statusLabel }]]);
});

/** The city of this operation with its labels. */
export async function cityWords(): Promise<CityWords> {
  const found = await words('here');
  if (!found) throw new Error('The city of this operation is missing.');
  return found;
}
