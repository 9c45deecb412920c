// A release that was withdrawn, and the one that took its place: one city of the demo shows what is left of the first.
import { addDays } from '@plumbline/platform/domain';
import { runAs } from '@plumbline/platform/server';
import { assembleRelease, publishRelease, withdrawRelease } from '@plumbline/publishing/server';
import { onlyRelease } from './demo-correction';
import type { DemoCity } from './demo-files';
import type { Cast } from './demo-people';
import { on } from './demo-quarters';
import { systemOf } from './demo-set-up';

const CITY = 'philadelphia';
const REASON =
  'Sample: it was published before all departments had checked their pages. They have checked them now; the next release says the same.';

/** Withdraws the city's only release and publishes its quarter again; elsewhere, and when that was done, does nothing. */
export async function playWithdrawal(city: DemoCity, cast: Cast, log: (line: string) => void): Promise<void> {
  if (city.slug !== CITY) return;
  const published = await runAs(systemOf(city.id), onlyRelease);
  if (!published) return;
  const { id, withdrawn, periodId, label, graceUntil, title } = published;
  const chief = cast.citywide('CHIEF_EQUITY_OFFICER');
  if (!withdrawn) await on(addDays(graceUntil, 18), () => runAs(chief, () => withdrawRelease(id, REASON)));
  await on(addDays(graceUntil, 22), async () => {
    const draft = await runAs(cast.citywide('PLANNING_DIRECTOR'), () =>
      assembleRelease({
        ...{ periodId, title },
        notes:
          'Sample: this release takes the place of the first one, which was withdrawn. All departments have checked their pages.',
      }),
    );
    await runAs(chief, () => publishRelease(draft.id, draft.version));
  });
  log(`${city.name}: withdrew the first release of ${label} and published the quarter again.`);
}
